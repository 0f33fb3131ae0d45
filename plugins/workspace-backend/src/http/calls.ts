import { JsonObject } from '@backstage/types';
import { Request, Response } from 'express';
import { BeforeEffect } from '../activity/ActivityCall';
import { Activity } from '../activity/types';
import { Caller } from '../authorization/types';
import { WriteOptions } from '../service/WriteOptions';
import { AuditedAction } from './audit';

/** One request to a handler, its sender known. */
export interface Call {
  readonly caller: Caller;
  readonly request: Request;
  readonly response: Response;
}

/** One request to change something, its sender and its body known. */
export interface WriteCall<TBody> {
  readonly caller: Caller;
  /** The parts of the path that have names. */
  readonly params: Readonly<Record<string, string>>;
  readonly body: TBody;
  /** What the address says after the `?`, as it is given. */
  readonly query: Readonly<Record<string, unknown>>;
  /** From `If-Match` and `dry_run`. */
  readonly options: WriteOptions;
}

/** What a write answers, unless it was a dry run. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** One request for something secret, its sender and its body known. */
export interface RevealCall<TBody>
  extends Omit<WriteCall<TBody>, 'query' | 'options'> {
  readonly request: Request;
  /** To be called before anything secret is read. */
  readonly begin: BeforeEffect;
}

/** What is answered to it. */
export interface Revelation extends Answer {
  /** What it tells that is secret, by names alone. */
  readonly revealed: readonly string[];
}

/** What the activity record says of a call; each thing that it does is an entry of its own. */
export type ActivityOf<TBody> = (
  call: Pick<WriteCall<TBody>, 'caller' | 'params' | 'body'>,
) => readonly Activity[];

/** How a route that changes something is recorded. */
export interface WriteEvent<TBody> extends Omit<AuditedAction, 'meta'> {
  /** What the body says that the audit record should hold. */
  readonly describe?: (body: TBody) => JsonObject;
  readonly activity: ActivityOf<TBody>;
}

/** How a route that may tell secrets is recorded. */
export interface RevealEvent<TBody> {
  readonly eventId: string;
  readonly activity: (
    call: Omit<RevealCall<TBody>, 'begin'>,
  ) => readonly Activity[];
}
