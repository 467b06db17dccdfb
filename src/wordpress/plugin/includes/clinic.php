<?php
/**
 * Who the clinic is, by the names of the attributes of `<ketamine-clinic>`, and how the widgets look: one setting.
 *
 * @package Ketamine_Elements
 */

namespace Ketamine_Elements;

defined( 'ABSPATH' ) || exit;

/** What the settings of this site hold, or those of the network. */
function saved( $network = false ) {
	$saved = $network ? get_site_option( 'ketamine_elements_network' ) : get_option( 'ketamine_elements' );
	return is_array( $saved ) ? array_intersect_key( $saved, settings() ) : array();
}

/** Keeps what was checked. */
function save( $clinic, $network = false ) {
	return $network
		? update_site_option( 'ketamine_elements_network', $clinic )
		: update_option( 'ketamine_elements', $clinic );
}

/** What is wrong in what a clinic says of itself. */
function issues( $clinic ) {
	$issues = array();
	foreach ( $clinic as $attribute => $value ) {
		read( settings()[ $attribute ], $value, $attribute, $issues );
	}
	return $issues;
}

/** Without the fields that nobody filled in, numbers as numbers, and text as it is kept. */
function tidy( $rule, $value ) {
	if ( is_array( $value ) ) {
		$inside = function ( $key ) use ( $rule ) {
			return $rule['keys'][ $key ] ?? $rule['item'] ?? array( 'kind' => '' );
		};
		foreach ( $value as $key => $each ) {
			$value[ $key ] = tidy( $inside( $key ), $each );
		}
		$value = array_filter( $value, function ( $each ) { return '' !== $each && array() !== $each; } );
		return in_array( $rule['kind'], array( 'list', 'choices' ), true ) ? array_values( $value ) : $value;
	}
	$value = is_string( $value ) ? trim( $value ) : '';
	return 'number' === $rule['kind'] && is_numeric( $value ) ? $value + 0 : $value;
}

/** What `<ketamine-clinic>` is told on this site, by attribute; how it looks is its style. */
function clinic_attributes() {
	$settings   = saved() + ( is_multisite() ? saved( true ) : array() );
	$style      = '';
	$attributes = array();
	foreach ( array_intersect_key( $settings, rules()['look'] ) as $name => $value ) {
		$style .= "--ketamine-$name:$value;";
	}
	foreach ( array_intersect_key( $settings, rules()['clinic'] ) as $attribute => $value ) {
		if ( 'choices' === rules()['clinic'][ $attribute ]['kind'] && is_array( $value ) ) {
			$value = implode( ', ', $value );
		}
		$attributes[ $attribute ] = is_array( $value ) ? wp_json_encode( $value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) : (string) $value;
	}
	return $style ? $attributes + array( 'style' => $style ) : $attributes;
}
