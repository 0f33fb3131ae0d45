export interface Config {
  workspace?: {
    /**
     * What the backend puts before the name of each new workspace; the page shows the name beforehand.
     * @visibility frontend
     */
    prefixForName?: string;
  };
}
