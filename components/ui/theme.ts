import { Alert, type CSSVariablesResolver, createTheme, Input } from '@mantine/core';
import classes from './theme.module.css';

/** Fonts that stand on the machine: the Chinese face of each system, after its Latin one. Nothing is loaded. */
const FONTS =
  '-apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", sans-serif';

export const theme = createTheme({
  fontFamily: FONTS,
  headings: { fontFamily: FONTS, fontWeight: '600' },
  primaryColor: 'blue',
  // The first shade on which white words hold 4.5:1.
  primaryShade: 8,
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  // The coloured titles of the library are too pale to read on their ground; icon and ground carry the colour.
  components: {
    Input: Input.extend({ classNames: { input: classes.field } }),
    Alert: Alert.extend({
      styles: {
        title: { color: 'var(--mantine-color-text)' },
        icon: { width: 20, height: 20, marginInlineEnd: 8, marginTop: 1 },
        // What a page wrote may have no place to break.
        body: { minWidth: 0, overflowWrap: 'anywhere' },
        // Large enough for a hand that is not steady.
        closeButton: { flex: 'none', width: 28, height: 28 },
      },
    }),
  },
  lineHeights: { xs: '1.5', sm: '1.55', md: '1.6', lg: '1.6', xl: '1.5' },
});

/**
 * Words that the library shows too pale for the 4.5:1 that small ones need: secondary ones, links and errors. `--caution`
 * is ours: words that ask to be looked at twice.
 */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#596067',
    '--mantine-color-anchor': 'var(--mantine-color-blue-9)',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--caution': '#a33c00',
  },
  dark: {
    '--mantine-color-dimmed': '#a9aeb3',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    '--caution': 'var(--mantine-color-orange-3)',
    // A full brown ground is louder than what stands on it.
    '--mantine-color-yellow-light': 'rgb(252 196 25 / 15%)',
    '--mantine-color-yellow-light-color': 'var(--mantine-color-yellow-4)',
  },
});
