<?php
/**
 * Says what WordPress makes of the HTML on standard input: php wordpress.php FOLDER_OF_WORDPRESS
 *
 * It loads WordPress's own files, without a database, and calls the filters that a post goes through
 * when it is saved and when it is shown. Only loading is done here; what they do is theirs.
 */
error_reporting( E_ALL & ~E_DEPRECATED );
ini_set( 'display_errors', 'stderr' );

[ , $folder ] = $argv;
define( 'ABSPATH', rtrim( $folder, '/' ) . '/' );
define( 'WPINC', 'wp-includes' );
// As wp-settings.php sets them when a site says nothing else.
define( 'WP_DEBUG', false );
define( 'WP_CONTENT_DIR', ABSPATH . 'wp-content' );
$_SERVER['SERVER_SOFTWARE'] = '';

// All that WordPress loads, in its own order; what it does next needs a database and is left out.
preg_match_all( "~^require(?:_once)? ABSPATH \\. WPINC \\. '([^']+)';~m", file_get_contents( ABSPATH . 'wp-settings.php' ), $files );
foreach ( $files[1] as $file ) {
	require_once ABSPATH . WPINC . $file;
}
wp_start_object_cache();
// A site that has set nothing but its address.
add_filter( 'pre_option', fn( $value, $name ) => 'siteurl' === $name ? 'https://clinic.example' : '', 10, 2 );

/** A post of the classic editor, as a page shows it. */
function classic( $html ) {
	return wpautop( wptexturize( $html ) );
}

$html = stream_get_contents( STDIN );
// What is saved for a user without the capability `unfiltered_html`.
$saved = wp_unslash( wp_filter_post_kses( wp_slash( $html ) ) );
echo json_encode(
	array(
		'version'    => $wp_version,
		'saved'      => $saved,
		'savedShown' => classic( $saved ),
		'classic'    => classic( $html ),
		// A Custom HTML block: where there are blocks, WordPress adds no paragraphs.
		'block'      => do_blocks( "<!-- wp:html -->\n$html\n<!-- /wp:html -->" ),
	),
	JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES
);
