import { sessionPage } from './sessionPage';

describe('sessionPage', () => {
  it('says which session of which workspace it is', () => {
    const page = sessionPage({
      workspace: 'coastal-erosion',
      session: 'gpu',
      running: true,
    });
    expect(page).toContain('<h1>gpu</h1>');
    expect(page).toContain('<strong>coastal-erosion</strong>');
  });

  it('shows names as text', () => {
    for (const running of [true, false]) {
      const page = sessionPage({
        workspace: '<script>alert(1)</script>',
        session: '"><img src=x>',
        running,
      });
      expect(page).not.toContain('<script');
      expect(page).not.toContain('<img');
    }
  });
});
