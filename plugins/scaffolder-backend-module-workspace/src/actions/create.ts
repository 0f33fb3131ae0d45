import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { createExamples } from './create.examples';
import { explain } from './explain';
import { additionsOf, checkInput } from './input';
import { ActionOptions } from './types';
import { untilKnown } from './untilKnown';

/** `workspace:create`: a workspace for whoever runs the template, with its first members and buckets. */
export function createWorkspaceCreateAction(options: ActionOptions) {
  const { workspaces, portalUrl, prefixForName, pace } = options;
  return createTemplateAction({
    id: 'workspace:create',
    description:
      'Creates a workspace that whoever runs the template owns, and adds members and buckets to it',
    examples: createExamples,
    supportsDryRun: true,
    schema: {
      input: {
        name: z =>
          z
            .string()
            .describe(
              "What to call the workspace, e.g. 'Alice Lab'; its name is made from it, e.g. 'alice-lab'",
            ),
        members: z =>
          z
            .array(
              z.object({
                member: z
                  .string()
                  .describe(
                    "The user's name alone: 'bob' for 'user:default/bob'",
                  ),
                role: z
                  .enum(['admin', 'user'])
                  .describe('admin manages the workspace, user works in it'),
              }),
            )
            .optional()
            .describe('Who else works in the workspace'),
        buckets: z =>
          z
            .array(
              z.object({
                name: z.string().describe('Name by the rules of S3 buckets'),
                discoverable: z
                  .boolean()
                  .optional()
                  .describe(
                    'Whether other workspaces may find the bucket and ask for access; default false',
                  ),
              }),
            )
            .optional()
            .describe(
              'Buckets beside the one that every workspace starts with',
            ),
      },
      output: {
        name: z => z.string().describe('The name that the workspace got'),
        url: z => z.string().describe("Address of the workspace's page"),
      },
    },
    async handler(ctx) {
      const { input, logger } = ctx;
      const expected = checkInput(input, prefixForName);
      const output = (name: string) => {
        ctx.output('name', name);
        ctx.output(
          'url',
          `${portalUrl}/workspaces/${encodeURIComponent(name)}`,
        );
      };
      if (ctx.isDryRun) {
        logger.info(`Would create workspace ${expected}`);
        output(expected);
        return;
      }

      const api = workspaces.as(await ctx.getInitiatorCredentials());
      // By the name it gets: two steps that create different workspaces have different keys.
      const name = await ctx.checkpoint({
        key: `workspace.create.${expected}`,
        fn: async () => {
          const created = await api
            .createWorkspace({ preferred_name: input.name })
            .catch(error => {
              throw new Error(
                `Workspace ${expected} cannot be created: ${explain(error)}`,
              );
            });
          return created.name;
        },
      });
      logger.info(`Created workspace ${name}`);
      output(name);

      const additions = additionsOf(input);
      if (!additions) return;
      // Without a checkpoint: what is already there may be added again.
      await untilKnown(
        () => api.editWorkspace(name, additions),
        pace,
        ctx.signal,
      ).catch(error => {
        throw new Error(
          `Workspace ${name} was created, but its members and buckets were not: ${explain(
            error,
          )}`,
        );
      });
      logger.info(
        `Added ${additions.add_memberships?.length} members and ${additions.add_buckets?.length} buckets`,
      );
    },
  });
}
