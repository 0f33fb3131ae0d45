import {
  WorkspaceSort,
  WorkspaceSummary,
} from '@eoepca/backstage-plugin-workspace-common';
import { orderKey } from '../../model/listOrder';
import { WorkspacePage } from './WorkspaceQuery';

/** The first of them, and where the next page begins; takes no more than these and one. */
export function firstOf(
  summaries: Iterable<WorkspaceSummary>,
  sort: WorkspaceSort,
  limit: number | undefined,
): WorkspacePage {
  const items: WorkspaceSummary[] = [];
  for (const summary of summaries) {
    if (items.length === limit) {
      const last = items.at(-1);
      return { items, ...(last && { next: orderKey(last, sort) }) };
    }
    items.push(summary);
  }
  return { items };
}

/** Those behind a place in an order, in that order. */
export function inOrder(
  summaries: Iterable<WorkspaceSummary>,
  sort: WorkspaceSort,
  after: string | undefined,
): WorkspaceSummary[] {
  return [...summaries]
    .map(summary => ({ summary, key: orderKey(summary, sort) }))
    .filter(({ key }) => after === undefined || key > after)
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ summary }) => summary);
}
