import { AGE_UNITS, FormField, useTexts } from '../components';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import DeleteIcon from '@material-ui/icons/DeleteOutline';
import { useFormContext, useWatch } from 'react-hook-form';
import {
  amountProblem,
  atProblem,
  RuleDraft,
  RuleProblem,
  RulesDraft,
  targetProblem,
} from './lifecycleRules';

const useStyles = makeStyles(
  theme => ({
    row: {
      display: 'grid',
      gridTemplateColumns: 'repeat(6, 1fr)',
      gap: theme.spacing(0, 1),
      position: 'relative',
      margin: theme.spacing(1, 0, 0),
      padding: theme.spacing(1, 6, 1, 1.5),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      minWidth: 0,
    },
    half: {
      gridColumn: 'span 3',
      [theme.breakpoints.down('xs')]: { gridColumn: 'span 6' },
    },
    when: {
      gridColumn: 'span 2',
      [theme.breakpoints.down('xs')]: { gridColumn: 'span 6' },
    },
    third: {
      gridColumn: 'span 2',
      [theme.breakpoints.down('xs')]: { gridColumn: 'span 3' },
    },
    twoThirds: {
      gridColumn: 'span 4',
      [theme.breakpoints.down('xs')]: { gridColumn: 'span 6' },
    },
    remove: { position: 'absolute', top: 4, right: 4 },
  }),
  { name: 'WorkspaceLifecycleRule' },
);

interface LifecycleRuleRowProps {
  index: number;
  onRemove: () => void;
}

/** The fields of one lifecycle rule, each with what is wrong with it. */
export function LifecycleRuleRow({ index, onRemove }: LifecycleRuleRowProps) {
  const t = useTexts();
  const classes = useStyles();
  const { control, register, formState, getValues, trigger } =
    useFormContext<RulesDraft>();
  const when = useWatch({ control, name: `rules.${index}.when` });
  const errors = formState.errors.rules?.[index];
  const path = <K extends keyof RuleDraft>(field: K) =>
    `rules.${index}.${field}` as const;
  const text = (problem: RuleProblem | undefined) =>
    problem ? t(`buckets.rules.problem.${problem}`) : true;

  const otherTargets = () =>
    getValues('rules')
      .filter((_, other) => other !== index)
      .map(({ target }) => target);
  const otherTargetPaths = () =>
    getValues('rules').map((_, other) => `rules.${other}.target` as const);

  return (
    <fieldset
      className={classes.row}
      aria-label={t('buckets.rules.legend', { number: String(index + 1) })}
    >
      <div className={classes.half}>
        <FormField
          filled
          verbatim
          label={t('buckets.rules.target')}
          help={t('buckets.rules.targetHelp')}
          error={errors?.target?.message}
          field={register(path('target'), {
            validate: value => text(targetProblem(value, otherTargets())),
            // Whether a target stands twice is for both rules to say.
            onChange: () =>
              formState.isSubmitted && trigger(otherTargetPaths()),
          })}
        />
      </div>
      <div className={classes.half}>
        <FormField
          label={t('buckets.rules.mode')}
          options={{
            Delete: t('buckets.rules.modes.Delete'),
            Notify: t('buckets.rules.modes.Notify'),
          }}
          error={errors?.mode?.message}
          field={register(path('mode'))}
        />
      </div>
      <div className={classes.when}>
        <FormField
          label={t('buckets.rules.when')}
          options={{
            age: t('buckets.rules.whens.age'),
            date: t('buckets.rules.whens.date'),
          }}
          field={register(path('when'))}
        />
      </div>
      {when === 'age' ? (
        <>
          <div className={classes.third}>
            <FormField
              filled
              label={t('buckets.rules.age')}
              inputMode="numeric"
              error={errors?.amount?.message}
              field={register(path('amount'), {
                validate: (value, { rules }) =>
                  rules[index]?.when === 'date' || text(amountProblem(value)),
              })}
            />
          </div>
          <div className={classes.third}>
            <FormField
              label={t('buckets.rules.unit')}
              options={Object.fromEntries(
                AGE_UNITS.map(unit => [unit, t(`buckets.unit.${unit}`)]),
              )}
              field={register(path('unit'))}
            />
          </div>
        </>
      ) : (
        <div className={classes.twoThirds}>
          <FormField
            label={t('buckets.rules.at')}
            type="datetime-local"
            error={errors?.at?.message}
            field={register(path('at'), {
              validate: (value, { rules }) =>
                rules[index]?.when === 'age' || text(atProblem(value)),
            })}
          />
        </div>
      )}
      <IconButton
        size="small"
        className={classes.remove}
        onClick={onRemove}
        aria-label={t('buckets.rules.remove', { number: String(index + 1) })}
      >
        <DeleteIcon fontSize="small" />
      </IconButton>
    </fieldset>
  );
}
