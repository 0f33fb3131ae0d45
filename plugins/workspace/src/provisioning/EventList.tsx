import { ProvisioningEvent } from '@eoepca/backstage-plugin-workspace-common';
import Typography from '@material-ui/core/Typography';
import { RelativeTime, useTexts } from '../components';
import { Details } from './Details';

/** What Kubernetes recorded about the workspace, for whoever wants to look further. */
export function EventList(props: { events: readonly ProvisioningEvent[] }) {
  const { events } = props;
  const t = useTexts();
  if (events.length === 0) {
    return null;
  }
  return (
    <Details summary={t('provisioning.events', { count: events.length })}>
      <ul>
        {events.map((event, index) => (
          <Typography
            // Nothing else tells apart two of the same words.
            key={index}
            variant="body2"
            component="li"
          >
            {t(
              event.type === 'Warning'
                ? 'provisioning.warning'
                : 'provisioning.normal',
            )}
            {`: ${event.kind} ${event.name}: ${event.reason}: ${event.message}`}
            {event.at && (
              <>
                {' ('}
                <RelativeTime time={event.at} />
                {event.count > 1 &&
                  `, ${t('provisioning.times', {
                    total: String(event.count),
                  })}`}
                )
              </>
            )}
          </Typography>
        ))}
      </ul>
    </Details>
  );
}
