import {
  Content,
  Page,
  Progress,
  ProxiedSignInPage,
  ResponseErrorPanel,
} from '@backstage/core-components';
import {
  configApiRef,
  IdentityApi,
  SignInPageProps,
  useApi,
} from '@backstage/core-plugin-api';
import {
  Button,
  Card,
  CardActionArea,
  CardContent,
  Grid,
  Typography,
} from '@material-ui/core';
import { useState } from 'react';
import { withSignOut } from './withSignOut';
import { chosenPerson } from './chosenPerson';
import { DemoPerson, useDemoPeople } from './useDemoPeople';

/** Lets everybody choose who to be; remembers the choice for the browser tab. */
export const DemoSignInPage = (props: SignInPageProps) => {
  const [person, setPerson] = useState(chosenPerson.get());

  if (person) {
    return (
      <ProxiedSignInPage
        provider="demo"
        headers={{ 'x-demo-person': person }}
        onSignInSuccess={(identity: IdentityApi) =>
          props.onSignInSuccess(withSignOut(identity, chosenPerson.clear))
        }
        ErrorComponent={({ error }) => (
          <SignInFailed
            error={error}
            onBack={() => {
              chosenPerson.clear();
              setPerson(undefined);
            }}
          />
        )}
      />
    );
  }
  return (
    <PeoplePicker
      onChoose={entityRef => {
        chosenPerson.set(entityRef);
        setPerson(entityRef);
      }}
    />
  );
};

function SignInFailed(props: { error?: Error; onBack: () => void }) {
  return (
    <Page themeId="home">
      <Content>
        {props.error && (
          <ResponseErrorPanel
            title="You could not be signed in"
            error={props.error}
          />
        )}
        <Button variant="contained" color="primary" onClick={props.onBack}>
          Choose somebody else
        </Button>
      </Content>
    </Page>
  );
}

function PeoplePicker(props: { onChoose: (entityRef: string) => void }) {
  const title = useApi(configApiRef).getOptionalString('app.title');
  const { people, error } = useDemoPeople();

  return (
    <Page themeId="home">
      <Content>
        <Grid container justifyContent="center">
          <Grid item xs={12} md={8} lg={6} component="main">
            <Typography variant="h3" component="h1" gutterBottom>
              {title}
            </Typography>
            <Typography paragraph>
              This is a demo: choose who you want to be. You can sign out in the
              settings and come back as somebody else.
            </Typography>
            {error && (
              <ResponseErrorPanel
                title="The list of people is not there yet; it is asked for again every few seconds"
                error={error}
              />
            )}
            {!people && !error && <Progress />}
            <Grid container spacing={2}>
              {people?.map(person => (
                <Grid item xs={12} sm={6} key={person.entityRef}>
                  <PersonCard person={person} onChoose={props.onChoose} />
                </Grid>
              ))}
            </Grid>
          </Grid>
        </Grid>
      </Content>
    </Page>
  );
}

function PersonCard(props: {
  person: DemoPerson;
  onChoose: (entityRef: string) => void;
}) {
  return (
    <Card variant="outlined" style={{ height: '100%' }}>
      <CardActionArea
        style={{
          height: '100%',
          display: 'flex',
          alignItems: 'flex-start',
          justifyContent: 'flex-start',
        }}
        onClick={() => props.onChoose(props.person.entityRef)}
      >
        <CardContent>
          <Typography variant="h6" component="h2">
            {props.person.displayName}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {props.person.description}
          </Typography>
        </CardContent>
      </CardActionArea>
    </Card>
  );
}
