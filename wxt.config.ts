import { defineConfig } from 'wxt';

/** The sites of the platform: the portal, and the hall that holds the form. Nothing else is asked for at installation. */
const PLATFORM_SITES = ['https://www.jssrcfwypt.org.cn/*', 'https://rs.jshrss.jiangsu.gov.cn/*'];

/**
 * The public half of a key that nobody holds the other half of. It fixes the extension's id, and so its database,
 * whatever folder the package was unpacked to.
 */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqvm9u7Ey8g6IIRiZqyfNPYapFEGOxW5IqnhdyY8zGTnKbPruWNU3xC/Wji9x1CaqwW/G0a6xMJIMlKwjMeIlcKaYZLoYEUHvCKnE2up8XFGSE8K2f8PjkaT5UUM7DY0tLil4JD1WhTk7NMlVBWq58RcBTkRvOx6j7ukvoJMSB6FcJ6QPqhUIO8z8lLIF9EmtZCJDqiiBymZ+JSS8xqEmf1TsedPAEc1MqZTaRsNtkWjQzbPe/X0afcYHVkCMelmaKVnIWNgnPDknLTBFMZLICUrHrnMGDo5YUKWnEl7U/Rl4RQXuAHw5db4h35krn7wT8A2dgtQBK1eLBXOJcrylTQIDAQAB';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: [...(browser === 'firefox' ? [] : ['sidePanel']), 'storage', 'unlimitedStorage', 'scripting'],
    host_permissions: PLATFORM_SITES,
    // Here rather than by WXT, which would let each script announce itself to the page (see entrypoints/platform.ts).
    content_scripts: [
      {
        matches: PLATFORM_SITES,
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
        js: ['platform.js'],
      },
    ],
    optional_host_permissions: ['https://*/*'],
    action: { default_title: '__MSG_open__' },
    commands: {
      [browser === 'firefox' ? '_execute_sidebar_action' : '_execute_action']: {
        suggested_key: { default: 'Alt+Shift+O' },
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'shenbao@shenbao.invalid',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: CHROMIUM_KEY, minimum_chrome_version: '109' }),
  }),
  vite: () => ({ build: { target: 'chrome109' } }),
});
