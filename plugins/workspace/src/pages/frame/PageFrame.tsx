import { ReactNode, useEffect } from 'react';
import { Page, useContent } from '@backstage/core-components';
import { Container, Header, HeaderProps, PluginHeader } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { PageTitle } from './PageTitle';
import { SectionId, useSection } from './useSection';

const useStyles = makeStyles(
  {
    // Before Backstage UI 0.20, tabs that don't fit would widen the page.
    header: { gridArea: 'pageHeader', minWidth: 0, overflowX: 'auto' },
    content: { gridArea: 'pageContent', minWidth: 0 },
  },
  { name: 'WorkspacePageFrame' },
);

interface PageFrameProps
  extends Pick<
    HeaderProps,
    'metadata' | 'tabs' | 'activeTabId' | 'customActions'
  > {
  section: SectionId;
  /** Absent on the section's own page. */
  title?: string;
  /** Where the title leads. */
  titleLink?: string;
  /** What the section's own page is for. */
  subtitle?: string;
  /** What the browser's tab is called, the most telling part first; else as the page. */
  names?: readonly string[];
  children: ReactNode;
}

/**
 * The frame of all pages, made of what the portal's own pages are made of: the section that a page belongs to, and below
 * it the page's title, facts and tabs. The legacy frontend system has no section header of its own.
 */
export function PageFrame(props: PageFrameProps) {
  const { section: id, title, titleLink, subtitle, names, children } = props;
  const classes = useStyles();
  const { contentRef } = useContent();
  const section = useSection(id);
  useDocumentTitle(names ?? [title ?? section.title]);
  return (
    <Page themeId="tool">
      {/* The portal's “skip to content” leads here. */}
      <div
        ref={contentRef as React.RefObject<HTMLDivElement>}
        tabIndex={-1}
        className={classes.header}
        style={{ outline: 'none' }}
      >
        <PluginHeader {...section} />
        {title !== undefined && (
          <Header
            // The heading takes whatever can be shown, though its type says text.
            title={(<PageTitle title={title} to={titleLink} />) as never}
            metadata={props.metadata}
            tabs={props.tabs}
            activeTabId={props.activeTabId}
            customActions={props.customActions}
          />
        )}
      </div>
      <Container className={classes.content}>
        {subtitle && (
          <Typography color="textSecondary" paragraph>
            {subtitle}
          </Typography>
        )}
        {children}
      </Container>
    </Page>
  );
}

/**
 * Names the browser's tab after the page, its most telling part first, and then the portal. When the page is left, the
 * portal's name alone remains, as not every page names itself.
 */
function useDocumentTitle(parts: readonly string[]): void {
  const portal =
    useApi(configApiRef).getOptionalString('app.title') || 'Backstage';
  const title = [...parts, portal].join(' | ');
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(
    () => () => {
      document.title = portal;
    },
    [portal],
  );
}
