import { ChangeEvent, useId, useState } from 'react';
import TextField from '@material-ui/core/TextField';
import { useFormContext } from 'react-hook-form';
import { FormField } from '../FormField';
import { useDay } from '../useDay';
import { useTexts } from '../useTexts';
import { inDays, toDay, toEnd, today } from './days';

/** What forms with an {@link ExpiryField} hold. */
export interface ExpiryDraft {
  /** The last day (`2027-01-31`), or nothing for no expiry. */
  end: string;
}

/** Days from today. */
const PRESETS = { days30: 30, days90: 90, year: 365 } as const;

type Preset = keyof typeof PRESETS;
type Choice = Preset | 'none' | 'requested' | 'date';

const PRESET_NAMES = Object.keys(PRESETS) as Preset[];

/**
 * When something expires, as a field `end` of the form around it: after a usual time, never, or on a date of one's own.
 *
 * @param requested - the expiry (RFC 3339) that was requested: what expires then is the default instead of no expiry
 */
export function ExpiryField({ requested }: { requested?: string }) {
  const t = useTexts();
  const day = useDay();
  const id = useId();
  const { register, formState, setValue, watch } =
    useFormContext<ExpiryDraft>();
  const [wantsDate, setWantsDate] = useState(false);
  const end = watch('end');
  const requestedDay = toDay(requested);
  const presets = new Map(
    PRESET_NAMES.map(name => [name, inDays(PRESETS[name])] as const),
  );
  const choice = wantsDate ? 'date' : choiceOf(end, presets, requestedDay);
  const error = formState.errors.end?.message;
  const date = register('end', {
    validate: value => !value || value >= today() || t('common.expiry.past'),
  });

  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = target.value as Choice;
    setWantsDate(chosen === 'date');
    if (chosen === 'date') return;
    const days = { none: '', requested: requestedDay };
    const value =
      chosen === 'none' || chosen === 'requested'
        ? days[chosen]
        : presets.get(chosen) ?? '';
    setValue('end', value, { shouldDirty: true, shouldValidate: true });
  };

  return (
    <>
      <TextField
        select
        fullWidth
        variant="outlined"
        margin="dense"
        id={id}
        label={t('common.expiry.label')}
        value={choice}
        onChange={choose}
        error={error !== undefined && choice !== 'date'}
        helperText={choice === 'date' ? undefined : error}
        FormHelperTextProps={{ role: 'status' }}
        InputLabelProps={{ shrink: true }}
        SelectProps={{ native: true }}
      >
        {requested ? (
          <option value="requested">
            {t('common.expiry.requested', { date: day(requested) })}
          </option>
        ) : (
          <option value="none">{t('common.expiry.none')}</option>
        )}
        {[...presets].map(([name, last]) => (
          <option key={name} value={name}>
            {t(`common.expiry.${name}`, { date: day(toEnd(last)) })}
          </option>
        ))}
        <option value="date">{t('common.expiry.date')}</option>
      </TextField>
      {choice === 'date' && (
        <FormField
          field={date}
          label={t('common.expiry.dateLabel')}
          help={t('common.expiry.dateHelp')}
          error={error}
          type="date"
          min={today()}
        />
      )}
    </>
  );
}

function choiceOf(
  end: string,
  presets: ReadonlyMap<Preset, string>,
  requestedDay: string,
): Choice {
  if (requestedDay && (!end || end === requestedDay)) return 'requested';
  if (!end) return 'none';
  return PRESET_NAMES.find(name => presets.get(name) === end) ?? 'date';
}
