import {
  NameCheck as Answer,
  NameQuery,
  slug,
  suggestedSlug,
  workspaceName,
} from '@eoepca/backstage-plugin-workspace-common';
import { Caller } from '../../authorization/types';
import { FreeNames } from './FreeNames';
import { identityOf, nameOfCaller } from './naming';
import { NameRules } from './NameRules';
import { NamesElsewhere } from './NamesElsewhere';

/** What tells free names from taken ones; not digits, which end the names of key generations. */
const ENDINGS = ['b', 'c', 'd', 'e'];

type Found = Omit<Answer, 'alternative'>;

/**
 * Says whether names of new workspaces are free, by the cache alone: no more than whoever creates one learns, and not
 * whose a taken name is. Whoever creates may still find the name taken, by a namespace of the cluster or at that moment.
 */
export class NameCheck {
  constructor(
    private readonly options: {
      readonly free: Pick<FreeNames, 'isUsed'>;
      readonly rules: Pick<NameRules, 'workspaceProblem' | 'reservedProblem'>;
      readonly elsewhere: Pick<NamesElsewhere, 'hasWorkspace' | 'hasBucket'>;
      readonly prefix?: string;
      /** That a new workspace has where its creator says nothing of them. */
      readonly sessions: readonly string[];
    },
  ) {}

  /** Looks through all workspaces a few times at most. */
  check(caller: Caller, { title = '', name }: NameQuery): Answer {
    const by = identityOf(caller);
    const wanted = name === undefined ? suggestedSlug(title) : slug(name);
    const found = this.look(wanted, by);
    if (found.state !== 'taken') return found;
    for (const ending of [slug(nameOfCaller(caller)), ...ENDINGS]) {
      const other = this.look(suggestedSlug(wanted, ending), by);
      if (other.state === 'available') {
        const { short_name: shortName } = other;
        return {
          ...found,
          alternative: { short_name: shortName, name: other.name },
        };
      }
    }
    return found;
  }

  private look(shortName: string, by: string): Found {
    const { free, rules, elsewhere, prefix, sessions } = this.options;
    const { name, problem } = workspaceName(shortName, prefix);
    const short = { short_name: shortName };
    if (problem) {
      return { ...short, name: '', state: 'invalid', problem: problem.message };
    }
    const reserved = rules.reservedProblem(name);
    if (reserved)
      return { ...short, name, state: 'invalid', problem: reserved };
    const isTaken =
      free.isUsed(name, by) ||
      elsewhere.hasWorkspace(name) ||
      elsewhere.hasBucket(name) ||
      rules.workspaceProblem(name, sessions) !== undefined;
    return { ...short, name, state: isTaken ? 'taken' : 'available' };
  }
}
