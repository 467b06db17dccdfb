<?php
/**
 * The page where a clinic says who it is, for a site and for a network.
 *
 * @package Ketamine_Elements
 */

namespace Ketamine_Elements;

defined( 'ABSPATH' ) || exit;

const PAGE = 'ketamine-elements';

/** Who may change the settings. */
function capability() {
	return is_network_admin() ? 'manage_network_options' : 'manage_options';
}

function add_page() {
	$title  = __( 'Ketamine Elements', 'ketamine-elements' );
	$parent = is_network_admin() ? 'settings.php' : 'options-general.php';
	$hook   = add_submenu_page( $parent, $title, $title, capability(), PAGE, __NAMESPACE__ . '\show_page' );
	add_action( "load-$hook", __NAMESPACE__ . '\receive' );
}
add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );
add_action( 'network_admin_menu', __NAMESPACE__ . '\add_page' );

/** The address of the page. */
function page_url( $arguments = array() ) {
	$url = is_network_admin() ? network_admin_url( 'settings.php' ) : admin_url( 'options-general.php' );
	return add_query_arg( array( 'page' => PAGE ) + $arguments, $url );
}

/** What is on the page: what was sent if it was refused, else what is saved; and what is wrong with it. */
function state( $change = null ) {
	static $state;
	if ( $change ) {
		$state = $change;
	}
	if ( ! $state ) {
		$clinic = saved( is_network_admin() );
		$state  = array(
			'clinic'  => $clinic,
			'issues'  => issues( $clinic ),
			'refused' => false,
		);
	}
	return $state;
}

/** Saves what was sent, if all of it is good; else nothing. */
function receive() {
	if ( 'POST' !== ( $_SERVER['REQUEST_METHOD'] ?? '' ) ) {
		return;
	}
	if ( ! current_user_can( capability() ) ) {
		wp_die( esc_html__( 'You may not change these settings.', 'ketamine-elements' ), 403 );
	}
	check_admin_referer( PAGE );
	// Each field is read by its own rule below.
	$sent   = isset( $_POST['clinic'] ) && is_array( $_POST['clinic'] ) ? wp_unslash( $_POST['clinic'] ) : array(); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput
	$clinic = array();
	foreach ( array_intersect_key( settings(), $sent ) as $attribute => $rule ) {
		$value = tidy( $rule, $sent[ $attribute ] );
		if ( '' !== $value && array() !== $value ) {
			$clinic[ $attribute ] = $value;
		}
	}
	$issues = issues( $clinic );
	if ( $issues ) {
		state(
			array(
				'clinic'  => $clinic,
				'issues'  => $issues,
				'refused' => true,
			)
		);
		return;
	}
	save( $clinic, is_network_admin() );
	wp_safe_redirect( page_url( array( 'saved' => 1 ) ) );
	exit;
}

/** What is wrong, in words for the person who typed it. */
function said( $issue ) {
	$rule = settings()[ $issue['path'] ] ?? array();
	$past = isset( $rule['past'] ) && $rule['past'] === $issue['allowed'];
	$said = $past
		/* translators: %s: what is allowed. */
		? __( 'This day is past, so figures are hidden. Please use %s.', 'ketamine-elements' )
		/* translators: %s: what is allowed. */
		: __( 'Please use %s.', 'ketamine-elements' );
	$said = sprintf( $said, $issue['allowed'] );
	if ( $issue['instead'] ) {
		/* translators: %s: what was most likely meant. */
		$said .= ' ' . sprintf( __( 'Did you mean %s?', 'ketamine-elements' ), $issue['instead'] );
	}
	return $said;
}

/** What is wrong with the field at a path. */
function said_at( $path ) {
	foreach ( state()['issues'] as $issue ) {
		if ( $issue['path'] === $path ) {
			return said( $issue );
		}
	}
	return '';
}

/** The labels on the way to a path such as `visits.iv.food`. */
function labels_at( $path ) {
	return array_map(
		function ( $part ) {
			/* translators: %d: a number. */
			return is_numeric( $part ) ? sprintf( __( 'Place %d', 'ketamine-elements' ), $part + 1 ) : label( $part );
		},
		parts( $path )
	);
}

/** That of a path itself. */
function label_at( $path ) {
	$labels = labels_at( $path );
	return end( $labels );
}

/** The keys and places of a path. */
function parts( $path ) {
	return preg_split( '/[.\[\]]+/', $path, -1, PREG_SPLIT_NO_EMPTY );
}

/** The name of a field in what is sent: `clinic[visits][iv][food]`. */
function field_name( $path ) {
	return 'clinic[' . implode( '][', parts( $path ) ) . ']';
}

/** The message and the hint of a field, and what points to them. */
function notes( $path ) {
	$notes = array_filter(
		array(
			'error' => said_at( $path ),
			'hint'  => translated( rules()['hints'][ preg_replace( '/^.*\./', '', $path ) ] ?? '' ),
		)
	);
	$html  = '';
	$ids   = array();
	foreach ( $notes as $kind => $note ) {
		$ids[] = "$path-$kind";
		$html .= sprintf( '<p class="%s" id="%s">%s</p>', 'error' === $kind ? 'ketamine-error' : 'description', esc_attr( "$path-$kind" ), esc_html( $note ) );
	}
	$attributes  = $ids ? ' aria-describedby="' . esc_attr( implode( ' ', $ids ) ) . '"' : '';
	$attributes .= isset( $notes['error'] ) ? ' aria-invalid="true"' : '';
	return array( $html, $attributes );
}

/** A field that text is typed into. */
function text_field( $rule, $path, $value ) {
	list( $notes, $attributes ) = notes( $path );

	$value     = is_array( $value ) ? '' : (string) $value;
	$is_narrow = in_array( $rule['kind'], array( 'number', 'day', 'choice', 'matching' ), true );
	printf(
		'<div class="ketamine-field%s"><label for="%s">%s</label>',
		$is_narrow ? ' ketamine-narrow' : '',
		esc_attr( $path ),
		esc_html( label_at( $path ) )
	);
	$common = sprintf( ' id="%s" name="%s"%s', esc_attr( $path ), esc_attr( field_name( $path ) ), $attributes );
	if ( 'text' === $rule['kind'] && $rule['longest'] > 160 ) {
		printf( '<textarea rows="3"%s>%s</textarea>', $common, esc_textarea( $value ) ); // phpcs:ignore WordPress.Security.EscapeOutput
	} else {
		$type = 'phone' === $rule['kind'] ? 'tel' : 'text';
		printf( '<input type="%s"%s value="%s">', esc_attr( $type ), $common, esc_attr( $value ) ); // phpcs:ignore WordPress.Security.EscapeOutput
	}
	echo $notes . '</div>'; // phpcs:ignore WordPress.Security.EscapeOutput
}

/** The fields of one rule. */
function fields( $rule, $path, $value ) {
	if ( in_array( $rule['kind'], array( 'text', 'matching', 'phone', 'link', 'day', 'number', 'choice' ), true ) ) {
		text_field( $rule, $path, $value );
		return;
	}
	list( $notes, $attributes ) = notes( $path );
	// What has a group of its own is named by that.
	$is_named = 'object' === $rule['kind'] && isset( settings()[ $path ] );
	printf(
		'<fieldset id="%s"%s><legend%s>%s</legend>%s',
		esc_attr( $path ),
		$attributes, // phpcs:ignore WordPress.Security.EscapeOutput
		$is_named ? ' class="screen-reader-text"' : '',
		esc_html( label_at( $path ) ),
		$notes // phpcs:ignore WordPress.Security.EscapeOutput
	);
	$inside = is_array( $value ) ? $value : array();
	if ( 'choices' === $rule['kind'] ) {
		foreach ( $rule['values'] as $each ) {
			printf(
				'<label class="ketamine-choice"><input type="checkbox" name="%s[]" value="%s"%s> %s</label>',
				esc_attr( field_name( $path ) ),
				esc_attr( $each ),
				checked( in_array( $each, $inside, true ), true, false ),
				esc_html( label( $each ) )
			);
		}
	} elseif ( 'object' === $rule['kind'] ) {
		foreach ( $rule['keys'] as $key => $each ) {
			fields( $each, "$path.$key", $inside[ $key ] ?? '' );
		}
	} else {
		// One more than there are, for the next one.
		for ( $place = 0; $place <= min( count( $inside ), $rule['longest'] - 1 ); $place++ ) {
			fields( $rule['item'], "{$path}[$place]", $inside[ $place ] ?? array() );
		}
	}
	echo '</fieldset>';
}

/** Says above the form what is wrong, with a link to each field. */
function show_issues() {
	$state = state();
	if ( ! $state['issues'] ) {
		if ( isset( $_GET['saved'] ) ) { // phpcs:ignore WordPress.Security.NonceVerification
			printf( '<div class="notice notice-success" role="status"><p>%s</p></div>', esc_html__( 'Saved.', 'ketamine-elements' ) );
		}
		return;
	}
	$title = $state['refused']
		? __( 'Nothing was saved. Please correct these fields:', 'ketamine-elements' )
		: __( 'Please look at these fields:', 'ketamine-elements' );
	printf( '<div class="notice notice-error" role="alert"><p>%s</p><ul>', esc_html( $title ) );
	foreach ( $state['issues'] as $issue ) {
		/* translators: 1: the name of a field, 2: what is wrong with it. */
		$line = sprintf( __( '%1$s: %2$s', 'ketamine-elements' ), implode( ' › ', labels_at( $issue['path'] ) ), said( $issue ) );
		printf( '<li><a href="#%s">%s</a></li>', esc_attr( $issue['path'] ), esc_html( $line ) );
	}
	echo '</ul></div>';
}

function show_page() {
	$clinic = state()['clinic'];
	$intro  = is_network_admin()
		? __( 'Who your clinics are, where a site does not say it itself.', 'ketamine-elements' )
		: __( 'Who your clinic is, for every widget on this site. Leave empty what does not apply.', 'ketamine-elements' );
	echo '<style>
.ketamine-elements fieldset{min-width:0;margin:1em 0}
.ketamine-elements legend{font-weight:600;padding:0}
.ketamine-elements fieldset fieldset{padding-left:1em;border-left:2px solid #c3c4c7}
.ketamine-elements .ketamine-field{margin:1em 0;max-width:40em}
.ketamine-elements .ketamine-field label{display:block;margin-bottom:.25em;font-weight:600}
.ketamine-elements .ketamine-field input,.ketamine-elements textarea{width:100%;max-width:30em;margin:0}
.ketamine-elements .ketamine-narrow{display:inline-block;width:18em;max-width:100%;margin:.5em 1em .5em 0;vertical-align:top}
.ketamine-elements .ketamine-narrow input{max-width:10em}
.ketamine-elements .ketamine-choice{display:block;margin:.5em 0}
.ketamine-elements .ketamine-error{color:#b32d2e;font-weight:600;margin:.25em 0}
.ketamine-elements [aria-invalid]{border-color:#b32d2e}
.ketamine-elements summary{font-size:1.3em;font-weight:600;margin:1em 0 .5em;cursor:pointer}
</style>';
	printf( '<div class="wrap ketamine-elements"><h1>%s</h1>', esc_html__( 'Ketamine Elements', 'ketamine-elements' ) );
	show_issues();
	printf( '<p>%s</p><form method="post" action="%s">', esc_html( $intro ), esc_url( page_url() ) );
	wp_nonce_field( PAGE );
	foreach ( rules()['groups'] as $index => list( $title, $attributes ) ) {
		// Open where something is filled in, and where one begins.
		$filled = 0 === $index || array_intersect_key( $clinic, array_flip( $attributes ) );
		printf( '<details%s><summary>%s</summary>', $filled ? ' open' : '', esc_html( translated( $title ) ) );
		foreach ( $attributes as $attribute ) {
			fields( settings()[ $attribute ], $attribute, $clinic[ $attribute ] ?? '' );
		}
		echo '</details>';
	}
	submit_button( __( 'Save', 'ketamine-elements' ) );
	echo '</form></div>';
}
