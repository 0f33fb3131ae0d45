import { StoreType } from '@eoepca/backstage-plugin-workspace-common';
import { Requirements, Scope } from '../authorization/Guard';
import { DATALAB } from '../cluster/kinds';
import { removeStore, storeNotFound } from '../model/stores';
import { STORE_TYPES } from '../model/storeTypes';
import { Datalabs } from './Datalabs';
import { Writer } from './Writer';
import { WriteOptions } from './WriteOptions';

/** The stores of a workspace that are there. */
export class Stores {
  constructor(
    private readonly writer: Writer,
    private readonly datalabs: Datalabs,
  ) {}

  /**
   * With all that is in it.
   *
   * @param type - as the address has it
   * @throws NotFoundError; and like {@link Datalabs.assertPresent}
   */
  async remove(
    { record }: Scope,
    type: string,
    name: string,
    options?: WriteOptions,
  ): Promise<void> {
    this.datalabs.assertPresent(record);
    const known: StoreType | undefined = STORE_TYPES.find(
      each => each === type,
    );
    if (!known) throw storeNotFound(type, name);
    const edit = removeStore(known, name);
    await this.writer.edit(DATALAB, record.name, edit, options);
  }
}

export const storeRequirements: Requirements<Stores> = {
  remove: 'MANAGE_STORES',
};
