import { ReactNode, useId, useState } from 'react';
import Button from '@material-ui/core/Button';
import Collapse from '@material-ui/core/Collapse';
import ExpandLessIcon from '@material-ui/icons/ExpandLess';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';

/** What is shown on request. Closed at first. */
export function Disclosure(props: { label: string; children: ReactNode }) {
  const { label, children } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button
        size="small"
        color="inherit"
        aria-expanded={open}
        aria-controls={id}
        startIcon={open ? <ExpandLessIcon /> : <ExpandMoreIcon />}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      <Collapse in={open} unmountOnExit>
        <div id={id}>{children}</div>
      </Collapse>
    </div>
  );
}
