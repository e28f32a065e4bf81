/** A real WordPress for the tests, with accounts of each role that matters. Node built-ins only. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../run.mjs'
import { freePort, startServer, untilReady } from './server-process.mjs'

/**
 * @typedef {object} WordpressServer
 * @property {string} url without a slash at its end
 * @property {Record<'administrator' | 'editor' | 'author' | 'contributor', { name: string, password: string }>} accounts application passwords
 * @property {() => Promise<void>} kill as a power cut would
 * @property {() => Promise<void>} start again after `kill`
 * @property {() => Promise<void>} stop
 */

/** The largest upload that this WordPress takes. */
export const largestUpload = 4 * 1024 * 1024

const config = (/** @type {string} */ socket, /** @type {string} */ url) => `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as $name) define($name, $name . ' of the tests');
define('WP_ENVIRONMENT_TYPE', 'local'); define('WP_HTTP_BLOCK_EXTERNAL', true); define('AUTOMATIC_UPDATER_DISABLED', true); define('DISABLE_WP_CRON', true);
define('WP_HOME', '${url}'); define('WP_SITEURL', '${url}'); define('WP_DEFAULT_THEME', 'plain');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`

const router = `<?php
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if ($path !== '/' && is_file(__DIR__ . $path)) return false;
$_SERVER['SCRIPT_NAME'] = '/index.php';
require __DIR__ . '/index.php';
`

const install = `<?php
mysqli_query(mysqli_connect('localhost', 'root', '', null, 0, $argv[1]), 'CREATE DATABASE wordpress CHARACTER SET utf8mb4');
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url($argv[2], PHP_URL_HOST) . ':' . parse_url($argv[2], PHP_URL_PORT);
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('The Test Bugle', 'administrator', 'administrator@example.org', false, '', 'not-a-secret');
update_option('permalink_structure', '/%postname%/');
update_option('timezone_string', 'Europe/Paris');
flush_rewrite_rules();
$accounts = [];
foreach (['administrator', 'editor', 'author', 'contributor'] as $role) {
  $user = get_user_by('login', $role);
  $id = $user ? $user->ID : wp_insert_user(['user_login' => $role, 'user_pass' => 'not-a-secret', 'user_email' => $role . '@example.org', 'role' => $role, 'display_name' => ucfirst($role)]);
  [$password] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'Copydesk']);
  $accounts[$role] = ['name' => $role, 'password' => $password];
}
echo "\\n" . json_encode($accounts);
`

const theme = `<?php ?><!doctype html><html><head><meta charset="utf-8"><title><?php wp_title(''); ?></title><style>body{max-width:40rem;margin:2rem auto;font:1.1rem/1.5 serif}img{max-width:100%;height:auto}figcaption{font-size:.85rem;color:#555}</style><?php wp_head(); ?></head><body><?php while (have_posts()) { the_post(); ?><article><h1><?php the_title(); ?></h1><p><?php echo get_the_excerpt(); ?></p><?php the_content(); ?></article><?php } wp_footer(); ?></body></html>
`

/** @param {import('./cms-packages.mjs').CmsPaths} paths @param {{ folder: string, socket: string }} place @returns {Promise<WordpressServer>} */
export const startWordpress = async (paths, { folder, socket }) => {
  const site = join(folder, 'site')
  const log = join(folder, 'wordpress.log')
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  await mkdir(folder, { recursive: true })
  const copied = await run('cp', ['-r', paths.wordpress, site], { quiet: true })
  if (copied.code !== 0) throw new Error(copied.output)
  const plain = join(site, 'wp-content', 'themes', 'plain')
  await mkdir(plain, { recursive: true })
  await writeFile(join(plain, 'style.css'), '/*\nTheme Name: Plain\n*/\n')
  await writeFile(join(plain, 'index.php'), theme)
  await writeFile(join(site, 'wp-config.php'), config(socket, url))
  await writeFile(join(site, 'router.php'), router)
  await writeFile(join(site, 'install-for-tests.php'), install)
  const limits = ['-d', `upload_max_filesize=${largestUpload}`, '-d', `post_max_size=${largestUpload * 2}`, '-d', 'memory_limit=256M', '-d', 'display_errors=0']
  const installed = await run(paths.php, [...limits, 'install-for-tests.php', socket, url], { cwd: site, quiet: true })
  if (installed.code !== 0) throw new Error(`WordPress could not be installed:\n${installed.output.slice(-3_000)}`)
  /** @type {WordpressServer['accounts']} */
  const accounts = JSON.parse(installed.output.trim().split('\n').at(-1) ?? '')

  // Workers of PHP's own server outlive it.
  const env = { ...process.env, PHP_CLI_SERVER_WORKERS: undefined }
  const start = async () => {
    const server = await startServer(paths.php, [...limits, '-S', `127.0.0.1:${port}`, '-t', site, 'router.php'], { log, cwd: site, env })
    await untilReady(server, log, async () => (await fetch(`${url}/?rest_route=/wp/v2/types/post`)).ok, 30_000)
    return server
  }
  let server = await start()
  return {
    url,
    accounts,
    kill: () => server.end('SIGKILL'),
    start: async () => void (server = await start()),
    stop: () => server.end('SIGTERM'),
  }
}
