import { createUnifiedTheme, palettes } from '@backstage/theme';

/** Backstage's own colours, but for those that are too faint to read: WCAG asks for a contrast of 4.5. */
export const lightTheme = createUnifiedTheme({
  palette: {
    ...palettes.light,
    error: { main: '#c62828' },
    text: { secondary: 'rgba(0, 0, 0, 0.62)' },
  },
});

export const darkTheme = createUnifiedTheme({
  palette: { ...palettes.dark, error: { main: '#ff9e94' } },
});
