import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

/** How templates use `workspace:create`. */
export const createExamples: TemplateExample[] = [
  {
    description: 'Create a workspace by the name that was typed into the form',
    example: stringify({
      steps: [
        {
          id: 'workspace',
          name: 'Create the workspace',
          action: 'workspace:create',
          input: { name: '${{ parameters.name }}' },
        },
      ],
      output: {
        links: [
          { title: 'Workspace', url: '${{ steps.workspace.output.url }}' },
        ],
      },
    }),
  },
  {
    description:
      'Create a workspace for a team, with a title, a bucket that others don’t find, a session that starts, and a public bucket',
    example: stringify({
      steps: [
        {
          id: 'workspace',
          name: 'Create the workspace',
          action: 'workspace:create',
          input: {
            name: 'Flood Maps',
            title: 'Flood maps of the Elbe',
            description: 'Water levels and extents since 2002.',
            members: [
              { member: 'bob', role: 'admin' },
              { member: 'carol', role: 'user' },
            ],
            bucket: { name: 'flood-maps-raw', discoverable: false },
            session: { start: true },
            buckets: [{ name: 'flood-maps-public', discoverable: true }],
          },
        },
      ],
    }),
  },
];
