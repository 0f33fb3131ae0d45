import { ReactNode } from 'react';
import { ArrangedColumn } from './arrangeRows';

/** A column of a table: what is sorted and searched by, and what its cells show. */
export interface Column<Row> extends ArrangedColumn<Row> {
  /** The column's header; that of a column of buttons is read out only. */
  title: string;
  /** `words` are a few, such as a role or a person's name, and stay whole; `text` breaks wherever it has to. */
  kind?: 'text' | 'words' | 'number' | 'actions';
  render: (row: Row) => ReactNode;
}
