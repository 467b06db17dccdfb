<?php
/**
 * Plugin Name:       Ketamine Elements
 * Description:       Calm, plain widgets about ketamine treatment for a clinic's own site. Nothing is sent anywhere.
 * Version:           {version}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Ketamine Elements
 * License:           MIT
 * License URI:       https://opensource.org/license/mit/
 * Text Domain:       ketamine-elements
 * Domain Path:       /languages
 *
 * @package Ketamine_Elements
 */

namespace Ketamine_Elements;

defined( 'ABSPATH' ) || exit;

const VERSION = '{version}';
const PLUGIN  = __FILE__;

require __DIR__ . '/includes/reader.php';
require __DIR__ . '/includes/clinic.php';
require __DIR__ . '/includes/widgets.php';
if ( is_admin() ) {
	require __DIR__ . '/includes/settings.php';
}

/** The plugin's own few strings. Directories other than WordPress.org's bring no translations of their own. */
function load_strings() {
	load_plugin_textdomain( 'ketamine-elements', false, dirname( plugin_basename( PLUGIN ) ) . '/languages' );
}
add_action( 'init', __NAMESPACE__ . '\load_strings', 1 );
