import { Translated } from '../components/translated';
import { usageMessages } from './messages';

/** {@link usageMessages} in German. */
export const usageMessagesDe: Translated<typeof usageMessages> = {
  title: 'Angeforderter Speicher',
  used: '{{requested}} von {{quota}}',
  session: 'Sitzung {{name}}',
  left: '{{remaining}} frei',
  beyond: '{{size}} über dem Kontingent',
  unknown: {
    figure: 'Nicht bekannt',
    why: 'Das Portal darf die Volumes dieses Workspace nicht lesen. Ein Plattform-Admin kann das ändern.',
  },
  full: 'Es ist nichts mehr frei: Neue Sitzungen und Datenspeicher starten nicht. Entfernen Sie, was nicht mehr gebraucht wird, oder bitten Sie einen Plattform-Admin um mehr.',
  nearlyFull:
    'Fast voll: Entfernen Sie, was nicht mehr gebraucht wird, oder bitten Sie einen Plattform-Admin um mehr.',
  meter: 'Anteil des Kontingents, der angefordert ist',
  needs:
    'Eine neue Sitzung braucht ein Volume von {{size}} für ihre Dateien; von {{quota}} sind noch {{remaining}} frei. Löschen Sie, was nicht mehr gebraucht wird, oder bitten Sie einen Plattform-Admin um ein größeres Kontingent.',
  tooLarge:
    'Dafür werden {{size}} gebraucht; von {{quota}} sind noch {{remaining}} frei. Wählen Sie eine kleinere Größe, oder bitten Sie einen Plattform-Admin um ein größeres Kontingent.',
  growsTooLarge:
    'Dafür werden insgesamt {{size}} mehr gebraucht; von {{quota}} sind noch {{remaining}} frei. Geben Sie eine kleinere Größe ein, oder bitten Sie einen Plattform-Admin um ein größeres Kontingent.',
  claims_one: '{{count, number}} Volume',
  claims_other: '{{count, number}} Volumes',
  byClaim: 'Nach Volume',
  others_one: '{{count, number}} kleineres',
  others_other: '{{count, number}} kleinere',
  all: 'Alle anzeigen',
  fewer: 'Weniger anzeigen',
};
