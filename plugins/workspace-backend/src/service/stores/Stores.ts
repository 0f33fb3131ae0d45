import { isStoreType } from '@eoepca/backstage-plugin-workspace-common';
import { Requirements, Scope } from '../../authorization/Guard';
import { removeStore, storeNotFound } from '../../model/stores/stores';
import { Datalabs } from '../Datalabs';
import { WriteOptions } from '../WriteOptions';

/** The stores of a workspace that are there. */
export class Stores {
  constructor(private readonly datalabs: Datalabs) {}

  /**
   * With all that is in it.
   *
   * @param type - as the address has it
   * @throws NotFoundError; and like {@link Datalabs.assertPresent}
   */
  async remove(
    scope: Scope,
    type: string,
    name: string,
    options?: WriteOptions,
  ): Promise<void> {
    if (!isStoreType(type)) throw storeNotFound(type, name);
    await this.datalabs.edit(scope, removeStore(type, name), options);
  }
}

export const storeRequirements: Requirements<Stores> = {
  remove: 'MANAGE_STORES',
};
