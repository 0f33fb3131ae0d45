import { makeStyles } from '@material-ui/core/styles';

/** Where the plugin's controls are: dialogs and menus stand outside of the page. */
const PLACES = [
  'main',
  '[role=dialog]',
  '[role=alertdialog]',
  '[role=menu]',
  '[role=listbox]',
];
const CONTROLS = [
  'a:focus-visible',
  'button:focus-visible',
  'summary:focus-visible',
  '[role=button]:not([aria-haspopup=listbox]):focus-visible',
  // What one sees of a checkbox is around its input.
  '.MuiButtonBase-root.Mui-focusVisible',
];
/** Parts that scroll, or lie in one that does: what stands out of them is cut off. */
const CLIPPED = [
  '[role=tab]:focus-visible',
  '[role=menuitem]:focus-visible',
  '[role=option]:focus-visible',
  '[role=group][tabindex="0"]:focus-visible',
  '[role=region][tabindex="0"]:focus-visible',
];

function everywhere(controls: readonly string[]): string {
  return PLACES.flatMap(place =>
    controls.map(control => `${place} ${control}`),
  ).join(', ');
}

const useStyles = makeStyles(
  ({ palette }) => ({
    '@global': {
      // The gap parts it from controls and headers in whatever colour.
      [everywhere(CONTROLS)]: {
        outline: `2px solid ${palette.primary.main}`,
        outlineOffset: 2,
        boxShadow: `0 0 0 2px ${palette.background.paper}`,
      },
      [everywhere(CLIPPED)]: {
        outline: `2px solid ${palette.primary.main}`,
        outlineOffset: -2,
        boxShadow: 'none',
      },
    },
  }),
  { name: 'WorkspaceFocusRing' },
);

/**
 * Shows where the keyboard is, in light and in dark: Material UI takes the browser's own outline away, and its ripple is
 * hardly seen on buttons without a background. Fields show it by their frame.
 */
export function FocusRing() {
  useStyles();
  return null;
}
