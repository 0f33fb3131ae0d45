import { WorkspaceView } from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import TextField from '@material-ui/core/TextField';
import { useTexts } from '../components';
import { Kind, kindFrom, KINDS } from './kinds';
import { ActivityChoice } from './useActivityFilter';

interface ActivityFiltersProps {
  choice: ActivityChoice;
  view: WorkspaceView;
  /** Those who appear on the page: whoever left is none of the members. */
  actors: readonly string[];
  nameOf: (ref: string) => string;
}

const EVERYTHING = '';

/** Whose activity of which kind the page shows. */
export function ActivityFilters(props: ActivityFiltersProps) {
  const { choice, view, actors, nameOf } = props;
  const { actor, kind, choose } = choice;
  const t = useTexts();
  const members = view.datalab.memberships.map(
    ({ member }) => `user:default/${member}`,
  );
  const people = [
    ...new Set([...members, ...actors, ...(actor ? [actor] : [])]),
  ].sort((one, other) => nameOf(one).localeCompare(nameOf(other)));
  const shared = {
    select: true,
    variant: 'outlined',
    size: 'small',
    SelectProps: { native: true },
    InputLabelProps: { shrink: true },
  } as const;
  return (
    <Box display="flex" flexWrap="wrap" gridGap={16}>
      <TextField
        {...shared}
        id="workspace-activity-actor"
        label={t('activity.filter.actor')}
        value={actor ?? EVERYTHING}
        onChange={({ target }) => choose({ actor: target.value, kind })}
      >
        <option value={EVERYTHING}>{t('activity.filter.anyone')}</option>
        {people.map(each => (
          <option key={each} value={each}>
            {each === 'schedule' ? t('activity.schedule') : nameOf(each)}
          </option>
        ))}
      </TextField>
      <TextField
        {...shared}
        id="workspace-activity-kind"
        label={t('activity.filter.kind')}
        value={kind ?? EVERYTHING}
        onChange={({ target }) =>
          choose({ actor, kind: kindFrom(target.value) })
        }
      >
        <option value={EVERYTHING}>{t('activity.filter.any')}</option>
        {(Object.keys(KINDS) as Kind[]).map(each => (
          <option key={each} value={each}>
            {t(`activity.kind.${each}`)}
          </option>
        ))}
      </TextField>
    </Box>
  );
}
