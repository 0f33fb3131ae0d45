import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import { HandOverDialog } from '../members/HandOverDialog';
import { LeaveDialog } from '../members/LeaveDialog';
import { DangerStep } from './dangerSteps';
import { DeleteWorkspaceDialog } from './DeleteWorkspaceDialog';

/** Asks before a step that cannot simply be taken back. */
export function DangerDialog(props: {
  view: WorkspaceView;
  step: DangerStep;
  onChange: (step: DangerStep | undefined) => void;
}) {
  const { view, step, onChange } = props;
  const close = () => onChange(undefined);
  switch (step) {
    case 'handOver':
      return <HandOverDialog view={view} onClose={close} />;
    case 'leave':
      return (
        <LeaveDialog
          view={view}
          onHandOver={() => onChange('handOver')}
          onClose={close}
        />
      );
    default:
      return <DeleteWorkspaceDialog view={view} onClose={close} />;
  }
}
