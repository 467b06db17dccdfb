<?php
/**
 * Reads what a form sends by the rules that the widgets' own readers gave when this plugin was built
 * (rules.php), and reports each thing that is wrong as they would.
 *
 * @package Ketamine_Elements
 */

namespace Ketamine_Elements;

defined( 'ABSPATH' ) || exit;

/** What the widgets take, and their words. */
function rules() {
	static $rules;
	if ( ! $rules ) {
		$rules = require __DIR__ . '/../rules.php';
	}
	return $rules;
}

/** The rule of each setting: what a clinic says of itself, and how the widgets look. */
function settings() {
	return rules()['clinic'] + rules()['look'];
}

/** How long a text is to a browser, which counts a character outside the first 65,536 as two. */
function length( $text ) {
	return preg_match_all( '/./us', $text ) + preg_match_all( '/[\x{10000}-\x{10FFFF}]/u', $text );
}

/** The first so many of them. */
function start( $text, $longest ) {
	preg_match( "/^.{0,$longest}/us", $text, $found );
	return $found[0];
}

/** A word or a number as text on one line; empty for anything else. */
function line( $value ) {
	if ( is_int( $value ) || is_float( $value ) ) {
		return (string) $value;
	}
	if ( ! is_string( $value ) || ! preg_match( '//u', $value ) || length( $value ) >= 10000 ) {
		return '';
	}
	return trim( preg_replace( rules()['space'], ' ', $value ), ' ' );
}

/** The number of a character, as Unicode writes it. */
function code_point( $character ) {
	$bytes = array_values( unpack( 'C*', $character ) );
	$code  = count( $bytes ) > 1 ? $bytes[0] & ( 0x3f >> ( count( $bytes ) - 1 ) ) : $bytes[0];
	foreach ( array_slice( $bytes, 1 ) as $byte ) {
		$code = $code << 6 | $byte & 0x3f;
	}
	return sprintf( '%04X', $code );
}

/** Whether a browser can go to what begins like an address. */
function has_host( $address ) {
	if ( ! preg_match( '~^https?:~i', $address ) ) {
		return true;
	}
	$form = '~^https?://(?:[^/?#]*@)?(?:\[[\da-f:.]+\]|(?!\p{M})[^\s/?#@:<>\[\]^|%]+)(?::([0-9]{0,5}))?(?=[/?#]|$)~iuD';
	return preg_match( $form, $address, $found ) && (int) ( $found[1] ?? 0 ) < 65536;
}

/** Whether a link may have this address. */
function is_address( $rule, $given ) {
	if ( preg_match( $rule['hidden'], $given ) || false !== strpos( $given, '\\' ) ) {
		return false;
	}
	if ( preg_match( '~^/(?!/)~', $given ) ) {
		return true;
	}
	foreach ( $rule['forms'] as $form ) {
		if ( preg_match( $form, $given ) ) {
			return has_host( $given );
		}
	}
	return false;
}

/** What was most likely meant by what is no address; empty if nobody knows. */
function meant( $rule, $given ) {
	foreach ( $rule['guesses'] as list( $begins, $meant ) ) {
		if ( preg_match( $begins, $given ) ) {
			$instead = preg_replace( $begins, $meant, $given, 1 );
			return is_address( $rule, $instead ) ? $instead : '';
		}
	}
	return '';
}

/** The digits of a phone number that letters may complete; empty for what is none. */
function dial( $rule, $number ) {
	if ( ! preg_match( $rule['form'], start( $number, 60 ), $found ) ) {
		return '';
	}
	$digits = preg_replace( '/[^0-9+]/', '', $found[1] );
	$word   = str_replace( '-', '', $found[2] ?? '' );
	if ( '' === $word ) {
		return $digits;
	}
	if ( ! preg_match( $rule['begun'], $digits, $begun ) || strlen( $begun[2] . $word ) < 7 ) {
		return '';
	}
	return $begun[1] . substr( $begun[2] . str_repeat( '0', strlen( $word ) ), 0, 10 );
}

/**
 * Reads a value by its rule. It stays as it was written; what is wrong is added to the issues, each with
 * the path where it stands, what is allowed there, and what was most likely meant.
 *
 * @param array  $rule   A rule of rules.php.
 * @param mixed  $value  What was given.
 * @param string $path   The attribute, then keys and places, such as `visits.iv.food`.
 * @param array  $issues What is wrong so far.
 */
function read( $rule, $value, $path, &$issues ) {
	$refuse = function ( $allowed, $instead = '' ) use ( $path, &$issues ) {
		$issues[] = compact( 'path', 'allowed', 'instead' );
	};
	switch ( $rule['kind'] ) {
		case 'text':
			$words = is_string( $value ) ? line( $value ) : '';
			if ( '' === $words || length( $words ) > $rule['longest'] ) {
				return $refuse( $rule['allowed'] );
			}
			if ( preg_match( $rule['hidden']['form'], $words, $found ) ) {
				preg_match( '/^./us', $found[0], $first );
				return $refuse( sprintf( $rule['hidden']['allowed'], code_point( $first[0] ) ) );
			}
			foreach ( $rule['without'] as $never ) {
				if ( preg_match( $never['form'], $words, $found ) ) {
					return $refuse( str_replace( '$&', $found[0], $never['allowed'] ) );
				}
			}
			if ( isset( $rule['matching'] ) && ! preg_match( $rule['matching']['form'], $words ) ) {
				return $refuse( $rule['matching']['allowed'] );
			}
			return;
		case 'matching':
			return preg_match( $rule['form'], strtolower( line( $value ) ) ) ? null : $refuse( $rule['allowed'] );
		case 'phone':
			$number = line( $value );
			if ( preg_match( '/^\+?[0-9]{7,15}$/D', dial( $rule, $number ) ) ) {
				return;
			}
			return $refuse( $rule[ preg_match( '/\p{L}/u', $number ) ? 'letters' : 'allowed' ] );
		case 'link':
			$given = is_string( $value ) && preg_match( '//u', $value ) && length( $value ) < 2000 ? $value : '';
			$space = rules()['edges'];
			$given = preg_replace( $space, '', $given );
			return is_address( $rule, $given ) ? null : $refuse( $rule['allowed'], meant( $rule, $given ) );
		case 'day':
			$day = line( $value );
			if ( ! preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/D', $day, $parts ) || ! checkdate( (int) $parts[2], (int) $parts[3], (int) $parts[1] ) ) {
				return $refuse( $rule['allowed'] );
			}
			if ( isset( $rule['past'] ) && $day < gmdate( 'Y-m-d' ) ) {
				$refuse( $rule['past'] );
			}
			if ( isset( $rule['future'] ) && $day > gmdate( 'Y-m-d', time() + DAY_IN_SECONDS ) ) {
				$refuse( $rule['future'] );
			}
			return;
		case 'number':
			$is_number = is_int( $value ) || is_float( $value );
			return $is_number && $value >= $rule['least'] && $value <= $rule['most'] ? null : $refuse( $rule['allowed'] );
		case 'choice':
			$word = line( $value );
			$word = empty( $rule['upper'] ) ? strtolower( $word ) : strtoupper( $word );
			return in_array( $word, $rule['values'], true ) ? null : $refuse( $rule['allowed'] );
		case 'choices':
			$asked = is_array( $value ) ? $value : preg_split( rules()['separators'], line( $value ), -1, PREG_SPLIT_NO_EMPTY );
			$asked = array_map( __NAMESPACE__ . '\line', $asked );
			$known = array_intersect( array_map( 'strtolower', $asked ), $rule['values'] );
			return $asked && count( $known ) === count( $asked ) ? null : $refuse( $rule['allowed'] );
		case 'object':
			if ( ! is_array( $value ) || isset( $value[0] ) ) {
				return $refuse( $rule['allowed'] );
			}
			foreach ( $rule['keys'] as $key => $inside ) {
				if ( array_key_exists( $key, $value ) || in_array( $key, $rule['needed'], true ) ) {
					read( $inside, $value[ $key ] ?? null, "$path.$key", $issues );
				}
			}
			foreach ( array_diff_key( $value, $rule['keys'] ) as $key => $other ) {
				$issues[] = array(
					'path'    => "$path.$key",
					'allowed' => $rule['unknown'],
					'instead' => '',
				);
			}
			return;
		case 'list':
			if ( ! is_array( $value ) || count( $value ) > $rule['longest'] ) {
				$refuse( $rule['allowed'] );
			}
			foreach ( array_slice( is_array( $value ) ? array_values( $value ) : array(), 0, $rule['longest'] ) as $place => $each ) {
				read( $rule['item'], $each, "{$path}[$place]", $issues );
			}
	}
}
