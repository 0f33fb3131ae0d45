import { Content, Header, Page } from '@backstage/core-components';
import {
  configApiRef,
  identityApiRef,
  useApi,
} from '@backstage/core-plugin-api';
import type { HomePageLayoutProps } from '@backstage/plugin-home-react/alpha';
import Grid from '@material-ui/core/Grid';
import { useEffect, useState } from 'react';

/** What people come for stands first and takes the most room. */
const FIRST = 'HomeWorkspaces';

function useDisplayName(): string | undefined {
  const identity = useApi(identityApiRef);
  const [name, setName] = useState<string>();
  useEffect(() => {
    let ended = false;
    identity.getProfileInfo().then(profile => {
      if (!ended) setName(profile.displayName);
    });
    return () => {
      ended = true;
    };
  }, [identity]);
  return name;
}

/** The widgets of the home page beside each other, below each other where it is narrow. */
export function HomeLayout({ widgets }: HomePageLayoutProps) {
  const title = useApi(configApiRef).getOptionalString('app.title') ?? 'Portal';
  const name = useDisplayName();
  const ordered = [...widgets].sort(
    (a, b) => Number(b.name === FIRST) - Number(a.name === FIRST),
  );
  return (
    <Page themeId="home">
      <Header title={title} subtitle={name} />
      <Content>
        <Grid container spacing={3}>
          {ordered.map(widget => (
            <Grid
              item
              xs={12}
              md={widget.name === FIRST ? 8 : 4}
              key={widget.name}
            >
              {widget.component}
            </Grid>
          ))}
        </Grid>
      </Content>
    </Page>
  );
}
