import { ComponentProps } from 'react';
import { makeStyles } from '@material-ui/core/styles';

/** Style of what screen readers read and nobody sees. */
export const visuallyHidden = {
  position: 'absolute',
  width: 1,
  height: 1,
  margin: -1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

const useStyles = makeStyles(
  { root: visuallyHidden },
  { name: 'WorkspaceVisuallyHidden' },
);

/** Text for screen readers only. */
export function VisuallyHidden(props: ComponentProps<'span'>) {
  return <span {...props} className={useStyles().root} />;
}
