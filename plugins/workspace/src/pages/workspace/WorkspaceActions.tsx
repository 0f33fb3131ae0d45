import { MouseEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { useNavigate } from 'react-router-dom';
import { useRouteRef } from '@backstage/core-plugin-api';
import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import IconButton from '@material-ui/core/IconButton';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import MoreIcon from '@material-ui/icons/MoreVert';
import { may, useTexts } from '../../components';
import { ADD_MEMBER_QUERY } from '../../members/useAdding';
import { membersRouteRef, settingsRouteRef } from '../../routes';
import { DangerDialog } from '../../settings/DangerDialog';
import { dangerSteps, DangerStep } from '../../settings/dangerSteps';

type Action = 'edit' | 'add' | DangerStep;

/** What the user may do to the workspace as a whole; nothing for those who may do none of it. */
export function WorkspaceActions({ view }: { view: WorkspaceView }) {
  const t = useTexts();
  const navigate = useNavigate();
  const settings = useRouteRef(settingsRouteRef);
  const members = useRouteRef(membersRouteRef);
  const [anchor, setAnchor] = useState<HTMLElement>();
  const [step, setStep] = useState<DangerStep>();
  const { name } = view;
  const actions = actionsOf(view);
  if (actions.length === 0) {
    return null;
  }

  const act = (action: Action) => {
    // First the focus is to be back at the button, for the dialog to return it there.
    flushSync(() => setAnchor(undefined));
    if (action === 'edit') navigate(settings({ name }));
    else if (action === 'add') navigate(members({ name }) + ADD_MEMBER_QUERY);
    else setStep(action);
  };
  return (
    <>
      <IconButton
        aria-label={t('pages.workspace.actions', { name })}
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        onClick={(event: MouseEvent<HTMLElement>) =>
          setAnchor(event.currentTarget)
        }
      >
        <MoreIcon />
      </IconButton>
      <Menu
        open={Boolean(anchor)}
        anchorEl={anchor}
        onClose={() => setAnchor(undefined)}
      >
        {actions.map(action => (
          <MenuItem key={action} onClick={() => act(action)}>
            {t(`pages.workspace.action.${action}`)}
          </MenuItem>
        ))}
      </Menu>
      {step && <DangerDialog view={view} step={step} onChange={setStep} />}
    </>
  );
}

function actionsOf(view: WorkspaceView): Action[] {
  const mayAdd = may(view, 'MANAGE_MEMBERS') && view.datalab.present;
  return [
    ...(may(view, 'MANAGE_BUCKETS') ? (['edit'] as const) : []),
    ...(mayAdd ? (['add'] as const) : []),
    ...dangerSteps(view),
  ];
}
