import { useState } from 'react';
import {
  Store,
  StoreCredentials,
  StoreType,
} from '@eoepca/backstage-plugin-workspace-common';
import Box from '@material-ui/core/Box';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Switch from '@material-ui/core/Switch';
import { useTexts } from '../components';
import { useReveals } from './reason';
import { revealed } from './revealed';
import { SecretPanel } from './SecretPanel';
import { cacheKind } from './snippets/cache';
import { databaseKind, hostOfDatabase } from './snippets/database';
import { documentKind } from './snippets/document';
import { CredentialKind } from './snippets/types';
import { vectorKind } from './snippets/vector';

interface StorePanelProps {
  workspace: string;
  store: Pick<Store, 'type' | 'name'>;
}

type OtherType = Exclude<StoreType, 'database'>;

/** The forms that suit a type; databases depend on the place from which they are reached, too. */
const KINDS: {
  readonly [Type in OtherType]: CredentialKind<
    NonNullable<StoreCredentials[Type]>[string]
  >;
} = { vector: vectorKind, cache: cacheKind, document: documentKind };

/** How to connect to a store, in the forms that suit its type. */
export function StorePanel({ workspace, store }: StorePanelProps) {
  const { type, name } = store;
  const reveal = useStoreReveal(workspace, type, name);
  return type === 'database' ? (
    <DatabasePanel name={name} reveal={reveal} />
  ) : (
    <OtherPanel type={type} name={name} reveal={reveal} />
  );
}

function OtherPanel<Type extends OtherType>(props: {
  type: Type;
  name: string;
  reveal: () => Promise<StoreCredentials | undefined>;
}) {
  const { type, name, reveal } = props;
  return (
    <SecretPanel
      kind={KINDS[type]}
      reveal={async () => revealed((await reveal())?.[type]?.[name])}
    />
  );
}

function DatabasePanel(props: {
  name: string;
  reveal: () => Promise<StoreCredentials | undefined>;
}) {
  const { name, reveal } = props;
  const t = useTexts();
  const [outside, setOutside] = useState(false);
  return (
    <>
      <Box mb={1}>
        <FormControlLabel
          label={t('credentials.stores.outside')}
          control={
            <Switch
              color="primary"
              checked={outside}
              onChange={(_, checked) => setOutside(checked)}
            />
          }
        />
      </Box>
      <SecretPanel
        kind={databaseKind(name, outside ? 'outside' : 'inside')}
        reveal={async () => revealed(hostOfDatabase(await reveal(), name))}
      />
    </>
  );
}

function useStoreReveal(workspace: string, type: StoreType, name: string) {
  const api = useReveals();
  return async () => {
    const stores = [{ type, name }];
    return (await api.revealCredentials(workspace, { stores })).stores;
  };
}
