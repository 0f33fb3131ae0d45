import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';

/** What the API answers: path, maybe with a cursor → status and body; anything else is 404. */
export type Answers = Map<
  string,
  { status: number; headers?: Record<string, string>; body: unknown }
>;

/** Stands where the workspace backend stands, to answer what a healthy one would not. */
export function workspaceApi(answers: Answers, asked: string[] = []) {
  return createBackendPlugin({
    pluginId: 'workspace',
    register(env) {
      env.registerInit({
        deps: { httpRouter: coreServices.httpRouter },
        async init({ httpRouter }) {
          httpRouter.use((request, response) => {
            const { cursor } = request.query;
            const page = cursor === undefined ? '' : `?cursor=${cursor}`;
            const answer = answers.get(`${request.path}${page}`);
            // Once it has been answered.
            response.on('finish', () => asked.push(`${request.path}${page}`));
            response
              .status(answer?.status ?? 404)
              .set({ ...answer?.headers })
              .json(answer?.body ?? {});
          });
        },
      });
    },
  });
}
