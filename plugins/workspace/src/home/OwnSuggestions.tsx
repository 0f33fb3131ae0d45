import { Suggestion } from '@eoepca/backstage-plugin-workspace-common';
import { useTexts } from '../components';
import { OwnSuggestion } from '../suggestions/OwnSuggestion';
import { useSuggestionText } from '../suggestions/useSuggestionText';
import { HomePart, HomeRow } from './HomePart';

/** What I have suggested to the admins of my workspaces, and how that stands; nothing without any. */
export function OwnSuggestions(props: { suggestions: Suggestion[] }) {
  const t = useTexts();
  const textOf = useSuggestionText();
  const own = props.suggestions.filter(each => each.own);
  if (own.length === 0) return null;
  return (
    <HomePart title={t('home.suggested')}>
      {own.map(each => (
        <HomeRow key={each.id}>
          {textOf(each)}
          <OwnSuggestion suggestion={each} />
        </HomeRow>
      ))}
    </HomePart>
  );
}
