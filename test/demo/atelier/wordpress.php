<?php
// The real WordPress, without a database: what wp_kses_post leaves of texts, and what becomes of an address that an author pastes.
[, $root] = $argv;
define('ABSPATH', "$root/");
define('WPINC', 'wp-includes');
define('WP_CONTENT_DIR', "$root/wp-content");
error_reporting(E_ALL & ~E_DEPRECATED);
$files = [
    ...['compat', 'load', 'class-wp-error', 'plugin', 'cache', 'functions', 'l10n', 'formatting', 'kses', 'shortcodes', 'pluggable'],
    ...['general-template', 'link-template', 'http', 'class-wp-http', 'class-wp-list-util', 'class-wp-oembed', 'embed'],
];
foreach ($files as $file) {
    require ABSPATH . WPINC . "/$file.php";
}

/** Pages come from a map instead of the network. */
$given = json_decode(stream_get_contents(STDIN), true);
wp_cache_init();
wp_cache_set('alloptions', ['blog_charset' => 'UTF-8', 'blogname' => 'Essai', 'home' => 'https://wp.invalid', 'siteurl' => 'https://wp.invalid'], 'options');
add_filter('pre_http_request', fn ($no, $args, $url) => [
    'headers' => [],
    'body' => $given['pages'][strtok($url, '?')] ?? '',
    'response' => ['code' => isset($given['pages'][strtok($url, '?')]) ? 200 : 404, 'message' => ''],
    'cookies' => [],
    'filename' => null,
], 10, 3);
// As default-filters.php has them.
add_filter('oembed_dataparse', 'wp_filter_oembed_iframe_title_attribute', 5, 3);
add_filter('oembed_dataparse', 'wp_filter_oembed_result', 10, 3);

$oembed = new WP_oEmbed();
echo json_encode([
    'kept' => array_map('wp_kses_post', $given['texts']),
    'embedded' => array_map(fn ($url) => $oembed->get_html($url, ['width' => 600, 'height' => 900]), $given['addresses']),
    'discovered' => array_map(fn ($url) => $oembed->discover($url), $given['addresses']),
]);
