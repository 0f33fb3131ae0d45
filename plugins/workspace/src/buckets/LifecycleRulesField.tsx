import { useRef } from 'react';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import AddIcon from '@material-ui/icons/Add';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTexts } from '../components';
import { LifecycleRuleRow } from './LifecycleRuleRow';
import { NEW_RULE, RulesDraft } from './lifecycleRules';

/** The rows of a bucket's lifecycle rules, with a button for another one. */
export function LifecycleRulesField() {
  const t = useTexts();
  const { control, trigger, getFieldState } = useFormContext<RulesDraft>();
  const { fields, append, remove } = useFieldArray({ control, name: 'rules' });
  const addButton = useRef<HTMLButtonElement>(null);

  const add = () =>
    append(
      { ...NEW_RULE, target: fields.length === 0 ? NEW_RULE.target : '' },
      { focusName: `rules.${fields.length}.target` },
    );

  const removeAt = (index: number) => {
    remove(index);
    addButton.current?.focus();
    // A target that stood twice may now stand alone.
    if (getFieldState('rules').invalid) {
      void trigger('rules');
    }
  };

  return (
    <Box mt={2}>
      <Typography variant="subtitle1" component="h3">
        {t('buckets.rules.title')}
      </Typography>
      {fields.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('buckets.rules.none')}
        </Typography>
      )}
      {fields.map((field, index) => (
        <LifecycleRuleRow
          key={field.id}
          index={index}
          onRemove={() => removeAt(index)}
        />
      ))}
      <Box mt={1}>
        <Button
          ref={addButton}
          size="small"
          startIcon={<AddIcon />}
          onClick={add}
        >
          {t('buckets.rules.add')}
        </Button>
      </Box>
    </Box>
  );
}
