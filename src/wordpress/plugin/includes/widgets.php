<?php
/**
 * The six blocks, the shortcode, and the scripts that bring them to life.
 *
 * @package Ketamine_Elements
 */

namespace Ketamine_Elements;

defined( 'ABSPATH' ) || exit;

/** The folder of the scripts has the version in its name: a page that was kept from before asks for its own. */
const SCRIPTS = 'scripts/' . VERSION;

/** Whether the script is there to be loaded. */
function has_script() {
	static $has;
	return $has ?? $has = is_readable( dirname( PLUGIN ) . '/' . SCRIPTS . '/ketamine-elements.classic.js' );
}

/** The language of the page, of those that the widgets speak. */
function language() {
	return 0 === strpos( get_locale(), 'es' ) ? 'es' : 'en';
}

/** Scripts and styles, by name; they load where a widget is. */
function register_files() {
	$how = array(
		'in_footer' => true,
		'strategy'  => 'defer',
	);
	foreach ( has_script() ? array( '' => '', '-es' => '.es' ) : array() as $name => $file ) {
		// The version is in the path.
		wp_register_script( "ketamine-elements$name", plugins_url( SCRIPTS . "/ketamine-elements$file.classic.js", PLUGIN ), array(), null, $how ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	}
	wp_register_style( 'ketamine-elements', false, array(), VERSION );
	wp_add_inline_style( 'ketamine-elements', '@media (scripting:none){.ketamine-elements *{min-height:0!important}}' );
	wp_register_script(
		'ketamine-elements-editor',
		plugins_url( 'editor.js', PLUGIN ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-server-side-render' ),
		VERSION,
		true
	);
}

function register_widgets() {
	register_files();
	foreach ( rules()['widgets'] as $name => $widget ) {
		register_block_type(
			dirname( PLUGIN ) . "/blocks/$name",
			array(
				'render_callback'       => function ( $attributes ) use ( $name ) {
					// What an author saves has entities where an administrator's has signs.
					return render( $name, array_map( 'wp_specialchars_decode', $attributes ), get_block_wrapper_attributes( array( 'class' => 'ketamine-elements' ) ) );
				},
				'script_handles'        => has_script() ? array( 'ketamine-elements' ) : array(),
				'style_handles'         => array( 'ketamine-elements' ),
				'editor_script_handles' => array( 'ketamine-elements-editor' ),
			)
		);
	}
	add_shortcode( 'ketamine_elements', __NAMESPACE__ . '\shortcode' );
}
add_action( 'init', __NAMESPACE__ . '\register_widgets' );

/** What the editor has to know to draw its controls. */
function editor_data() {
	$labels  = array();
	$widgets = array();
	foreach ( rules()['widgets'] as $name => $widget ) {
		$widgets[ "ketamine-elements/$name" ] = $widget['attributes'];
		foreach ( $widget['attributes'] as $attribute => $rule ) {
			$labels[ $attribute ] = label( $attribute );
		}
	}
	$values = array_map( __NAMESPACE__ . '\translated', rules()['values'] );
	wp_add_inline_script( 'ketamine-elements-editor', 'var ketamineElementsEditor = ' . wp_json_encode( compact( 'labels', 'values', 'widgets' ) ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\editor_data' );

/** The editor's frame shows the widgets alive, in each language. */
function editor_scripts() {
	if ( is_admin() && has_script() ) {
		wp_enqueue_script( 'ketamine-elements-es' );
		wp_enqueue_script( 'ketamine-elements' );
	}
}
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\editor_scripts' );

/** One of the strings of rules.php in the language of the dashboard. */
function translated( $text ) {
	return '' === $text ? '' : translate( $text, 'ketamine-elements' ); // phpcs:ignore WordPress.WP.I18n
}

/** The name of an attribute or a key, for people. */
function label( $key ) {
	return translated( rules()['labels'][ $key ] ?? $key );
}

/** Attributes as a tag has them. */
function written( $attributes ) {
	$written = '';
	foreach ( $attributes as $name => $value ) {
		if ( '' !== $value ) {
			$written .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
	}
	return $written;
}

/**
 * A widget in its clinic, with the help lines inside that show until it comes, and stay if it never does.
 *
 * @param string $name    A name of rules.php.
 * @param array  $given   Attributes; those that the widget does not take are left out.
 * @param string $wrapper The attributes of the element around it.
 */
function render( $name, $given, $wrapper ) {
	$widget   = rules()['widgets'][ $name ];
	$own      = array_map( 'strval', array_intersect_key( $given, $widget['attributes'] ) );
	$language = in_array( $own['lang'] ?? '', array( 'en', 'es' ), true ) ? $own['lang'] : language();
	unset( $own['lang'] );
	$room = '';
	if ( has_script() ) {
		if ( 'es' === $language ) {
			wp_enqueue_script( 'ketamine-elements-es' );
		}
		wp_enqueue_script( 'ketamine-elements' );
		// In the editor nothing below it is to be held in place.
		$is_preview = defined( 'REST_REQUEST' ) && REST_REQUEST;
		$room       = $is_preview ? '' : ( $widget['rooms'][ $own['layout'] ?? '' ] ?? $widget['room'] );
	}
	wp_enqueue_style( 'ketamine-elements' );
	$own['style'] = "display:block;$room";
	return sprintf(
		'<div %1$s><ketamine-clinic%2$s><ketamine-%3$s%4$s>%5$s</ketamine-%3$s></ketamine-clinic></div>',
		$wrapper,
		written( clinic_attributes() + array( 'lang' => $language ) ),
		$name,
		written( $own ),
		rules()['fallback'][ $language ]
	);
}

/** `[ketamine_elements widget="timeline"]`, with the attributes that the widget takes. */
function shortcode( $given ) {
	$given = array_map( 'wp_specialchars_decode', (array) $given );
	$name  = $given['widget'] ?? '';
	if ( isset( rules()['widgets'][ $name ] ) ) {
		return render( $name, $given, 'class="ketamine-elements"' );
	}
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	/* translators: %s: a list of names. */
	$message = sprintf( __( 'There is no such widget. These are: %s', 'ketamine-elements' ), implode( ', ', array_keys( rules()['widgets'] ) ) );
	return '<p>' . esc_html( $message ) . '</p>';
}
