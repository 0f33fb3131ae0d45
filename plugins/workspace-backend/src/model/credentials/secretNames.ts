const SUFFIX = '-datalab';
const PRINCIPAL = '<principal>';

/** What of a workspace's credentials is kept where. */
export type SecretPart = 's3' | 'stores' | 'registry' | 'oauth';

/** The Secrets that may hold each part of a workspace's credentials: the first that is there counts. */
export type SecretCandidates = Readonly<Record<SecretPart, readonly string[]>>;

/** By whom Secrets are named. */
export type SecretNames = (workspace: {
  name: string;
  principal: string;
}) => SecretCandidates;

/** Names of Secrets from the configuration, in which `<principal>` stands for the workspace's principal. */
export interface SecretTemplates {
  readonly storage?: string;
  readonly registry?: string;
}

/**
 * Names Secrets as providers do (`providers.md`): `NAME-datalab`, else `PRINCIPAL`, unless the configuration names the one
 * of the S3 keys or the one of the registry; what it names counts alone. Whether a Secret of that name is the workspace's
 * is another question: see `secretOwnership.ts`.
 */
export function secretNames(templates: SecretTemplates = {}): SecretNames {
  return ({ name, principal }) => {
    const usual = [`${name}${SUFFIX}`, principal];
    const named = (template: string | undefined) =>
      template === undefined
        ? usual
        : [template.replaceAll(PRINCIPAL, () => principal)];
    return {
      s3: named(templates.storage),
      stores: usual,
      registry: named(templates.registry),
      oauth: [oauthClientSecretName(name)],
    };
  };
}

/** The Secret that holds the OAuth client of a workspace. */
export function oauthClientSecretName(workspace: string): string {
  return `${workspace}-oauth-client`;
}
