import { FocusEvent, useEffect, useRef } from 'react';
import { makeStyles } from '@material-ui/core/styles';

/** Portals show toasts in the opposite of their theme, so only the toast itself knows its colours. */
const useStyles = makeStyles(
  {
    button: {
      marginTop: 4,
      minHeight: 32,
      padding: '4px 12px',
      font: 'inherit',
      fontWeight: 'bold',
      color: 'var(--bui-fg-primary, inherit)',
      background: 'transparent',
      border: '1px solid currentColor',
      borderRadius: 4,
      cursor: 'pointer',
      '&:hover': { textDecoration: 'underline' },
      '&:focus-visible': {
        outline: '2px solid currentColor',
        outlineOffset: 2,
      },
    },
  },
  { name: 'WorkspaceUndoButton' },
);

interface UndoButtonProps {
  label: string;
  onUndo: () => void;
  /** Closes the toast. */
  onDismiss: () => void;
}

/** The button of a toast that undoes what it tells of. Escape closes the toast; focus returns to where it was. */
export function UndoButton({ label, onUndo, onDismiss }: UndoButtonProps) {
  const classes = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const cameFrom = useRef<HTMLElement>();

  const onFocus = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof HTMLElement) {
      cameFrom.current = relatedTarget;
    }
  };
  const leave = (then: () => void) => {
    if (document.activeElement === button.current) cameFrom.current?.focus();
    then();
  };

  const escape = useRef(onDismiss);
  escape.current = () => leave(onDismiss);
  useEffect(() => {
    const toast = button.current?.closest<HTMLElement>('[role=alertdialog]');
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') escape.current();
    };
    toast?.addEventListener('keydown', onKeyDown);
    return () => toast?.removeEventListener('keydown', onKeyDown);
  }, []);

  return (
    <button
      ref={button}
      type="button"
      className={classes.button}
      onFocus={onFocus}
      onClick={() => leave(onUndo)}
    >
      {label}
    </button>
  );
}
