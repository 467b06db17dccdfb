<?php
/**
 * Reads the settings on standard input as the plugin does: php wordpress-rules.php FOLDER_OF_PLUGIN
 * A JSON list of [attribute, value] becomes one of lists of issues.
 */
define( 'ABSPATH', '/' );
define( 'DAY_IN_SECONDS', 86400 );
require $argv[1] . '/includes/reader.php';

$answers = array();
foreach ( json_decode( stream_get_contents( STDIN ), true, 512, JSON_THROW_ON_ERROR ) as list( $attribute, $value ) ) {
	$issues = array();
	Ketamine_Elements\read( Ketamine_Elements\settings()[ $attribute ], $value, $attribute, $issues );
	$answers[] = $issues;
}
echo json_encode( $answers, JSON_THROW_ON_ERROR );
