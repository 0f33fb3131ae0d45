import { createApp } from '@backstage/frontend-defaults';
import { graphModule } from './modules/graph';
import { homeModule } from './modules/home';
import { navModule } from './modules/nav';
import { signInModule } from './modules/signIn';
import { themeModule } from './modules/theme';

// The plugins come from package.json: app-config.yaml says `app.packages: all`.
export default createApp({
  features: [graphModule, homeModule, navModule, signInModule, themeModule],
});
