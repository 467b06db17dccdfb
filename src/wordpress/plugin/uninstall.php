<?php
/**
 * Takes away all that the plugin kept: one setting of each site, and one of the network.
 *
 * @package Ketamine_Elements
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_site_option( 'ketamine_elements_network' );
delete_option( 'ketamine_elements' );
if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $ketamine_elements_site ) {
		delete_blog_option( $ketamine_elements_site, 'ketamine_elements' );
	}
}
