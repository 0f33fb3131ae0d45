import { useState } from 'react';
import Box from '@material-ui/core/Box';
import Alert from '@material-ui/lab/Alert';
import { useCopy, useTexts } from '../components';
import { FormButtons } from './FormButtons';
import { PanelButtons } from './PanelButtons';
import { Snippet } from './Snippet';
import { MASK } from './snippets/quote';
import { CredentialKind, FormId, ValueId } from './snippets/types';
import { useChosenForm } from './useChosenForm';
import { useRevealFailureText } from './useRevealFailureText';
import { useReveal } from './useReveal';
import { ValueList } from './ValueList';

interface SecretPanelProps<T> {
  kind: CredentialKind<T>;
  /** Asks the server for them, which records it. */
  reveal: () => Promise<T>;
  /** In words of its own, where it has any: why they could not be revealed. */
  failureText?: (error: Error) => string | undefined;
}

/**
 * Credentials of one kind, in the form that was chosen: their secrets are masked until somebody clicks on “Reveal”, and copied
 * without being shown.
 */
export function SecretPanel<T>(props: SecretPanelProps<T>) {
  const { kind, reveal, failureText } = props;
  const t = useTexts();
  const usualFailureText = useRevealFailureText();
  const [chosenForm, setForm] = useChosenForm(kind);
  const { shown, redacted, busy, error, show, take, hide } = useReveal(
    reveal,
    kind.redact,
  );
  const [wasShown, setWasShown] = useState(false);
  const { copied, failed, copy, reset } = useCopy();
  const isShown = shown !== undefined;
  const seen = shown ?? redacted ?? kind.masked;
  // Not every kind has the form that was chosen for another.
  const found = kind.forms.find(({ id }) => id === chosenForm);
  const form = found ? found.id : 'values';
  const code = found?.code;
  const name = t(`credentials.form.${form}`);

  const choose = (chosen: FormId) => {
    reset();
    setForm(chosen);
  };
  const showThem = async () => {
    reset();
    if (await show()) setWasShown(true);
  };
  const copyText = (what: string, text: (credentials: T) => string) =>
    copy(what, async () => {
      // What is no secret may be known already.
      const known = redacted && text(redacted);
      if (known && !known.includes(MASK)) return known;
      const credentials = await take();
      return credentials === undefined ? undefined : text(credentials);
    });
  const copyValue = (value: ValueId) =>
    copyText(t(`credentials.value.${value}`), credentials =>
      valueIn(kind, credentials, value),
    );

  const status = () => {
    if (busy) return t('credentials.panel.busy');
    if (copied) return t('credentials.panel.copied', { what: copied });
    if (isShown) return t('credentials.panel.shown', { what: name });
    return wasShown ? t('credentials.panel.hiddenAgain') : '';
  };

  return (
    <Box display="flex" flexDirection="column" gridGap={12}>
      <FormButtons
        forms={['values', ...kind.forms.map(({ id }) => id)]}
        chosen={form}
        busy={busy}
        onChoose={choose}
      />
      {code ? (
        <Snippet
          label={isShown ? name : t('credentials.panel.masked', { form: name })}
        >
          {code(seen)}
        </Snippet>
      ) : (
        <ValueList values={kind.values(seen)} busy={busy} onCopy={copyValue} />
      )}
      <PanelButtons
        shown={isShown}
        busy={busy}
        status={status()}
        onShow={showThem}
        onHide={() => {
          reset();
          hide();
        }}
        onCopy={code && (() => copyText(name, code))}
      />
      {failed && (
        <Alert severity="warning">{t('credentials.panel.copyFailed')}</Alert>
      )}
      {error && (
        <Alert severity="error">
          {failureText?.(error) ?? usualFailureText(error)}
        </Alert>
      )}
      {isShown &&
        kind.hints?.(shown).map(hint => (
          <Alert key={hint} severity="info">
            {t(`credentials.hint.${hint}`)}
          </Alert>
        ))}
    </Box>
  );
}

function valueIn<T>(
  kind: CredentialKind<T>,
  credentials: T,
  value: ValueId,
): string {
  const found = kind.values(credentials).find(([id]) => id === value);
  return found?.[1] ?? '';
}
