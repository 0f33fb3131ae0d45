import { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

/** How templates use `workspace:wait-until-ready`. */
export const waitExamples: TemplateExample[] = [
  {
    description: 'Wait for the workspace that a step before has created',
    example: stringify({
      steps: [
        {
          id: 'wait',
          name: 'Wait until the workspace is ready',
          action: 'workspace:wait-until-ready',
          input: { name: '${{ steps.workspace.output.name }}' },
        },
      ],
    }),
  },
  {
    description: 'Wait for two minutes at most',
    example: stringify({
      steps: [
        {
          id: 'wait',
          name: 'Wait until the workspace is ready',
          action: 'workspace:wait-until-ready',
          input: { name: 'flood-maps', timeoutSeconds: 120 },
        },
      ],
    }),
  },
];
