import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { PLAIN_MEMBER } from '../__testUtils__/builders';
import { BACKEND, fakeBackend } from '../__testUtils__/server';
import { part, showCredentials } from './__testUtils__/showCredentials';

const backend = fakeBackend();

const S3 = {
  bucketname: 'forest',
  access: 'AKIA1',
  secret: 'top/secret',
  endpoint: 'https://s3.example.org',
  region: '',
};

/** What was asked to be revealed, in turn. */
let asked: unknown[];

beforeEach(() => {
  asked = [];
  backend.use(
    http.post(`${BACKEND}/workspaces/forest/credentials`, async info => {
      asked.push(await info.request.json());
      return HttpResponse.json({ s3: S3 });
    }),
  );
});

describe('SecretPanel', () => {
  it('asks for nothing by itself, and masks what it does not know', async () => {
    await showCredentials(backend);
    const s3 = await part('S3 keys');
    await userEvent.click(s3.getByRole('button', { name: 'Values' }));
    // The bucket is known without the keys.
    expect(s3.getAllByText('••••••••')).toHaveLength(4);
    expect(s3.getByText('forest', { selector: 'code' })).toBeVisible();
    expect(screen.getByText(/recorded with your name/)).toBeInTheDocument();
    expect(asked).toEqual([]);
  });

  it('reveals nothing when a form is chosen', async () => {
    await showCredentials(backend);
    const s3 = await part('S3 keys');
    for (const name of ['Environment', 'rclone', 'Values', 'boto3']) {
      await userEvent.click(s3.getByRole('button', { name }));
    }
    const snippet = s3.getByRole('group', { name: 'boto3, secrets hidden' });
    expect(snippet).toHaveTextContent('aws_secret_access_key="••••••••"');
    expect(asked).toEqual([]);
  });

  it('reveals the S3 keys, for boto3 at first, by one click, and hides only the secret by another', async () => {
    await showCredentials(backend, { user: PLAIN_MEMBER });
    const s3 = await part('S3 keys');
    await userEvent.click(s3.getByRole('button', { name: 'Reveal' }));

    const snippet = await s3.findByRole('group', { name: 'boto3' });
    expect(snippet).toHaveTextContent('aws_secret_access_key="top/secret"');
    expect(asked).toEqual([{ s3: true }]);
    expect(s3.getByText(/No region is known/)).toBeInTheDocument();

    await userEvent.click(s3.getByRole('button', { name: 'Hide' }));
    expect(s3.queryByText(/top\/secret/)).not.toBeInTheDocument();
    expect(s3.getByRole('status')).toHaveTextContent('Secrets hidden');
    expect(
      s3.getByRole('group', { name: 'boto3, secrets hidden' }),
    ).toHaveTextContent(
      /aws_access_key_id="AKIA1".*aws_secret_access_key="••••••••".*endpoint_url="https:/,
    );
  });

  it('asks no second time for another form of what is shown', async () => {
    await showCredentials(backend);
    const s3 = await part('S3 keys');
    await userEvent.click(s3.getByRole('button', { name: 'Reveal' }));
    await s3.findByRole('group', { name: 'boto3' });
    await userEvent.click(s3.getByRole('button', { name: 'rclone' }));
    expect(s3.getByRole('group', { name: 'rclone' })).toHaveTextContent(
      'secret_access_key = top/secret',
    );
    expect(asked).toHaveLength(1);
  });

  it('hides them after a minute', async () => {
    await showCredentials(backend);
    const s3 = await part('S3 keys');
    jest.useFakeTimers();
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    try {
      await user.click(s3.getByRole('button', { name: 'Values' }));
      await user.click(s3.getByRole('button', { name: 'Reveal' }));
      expect(await s3.findByText('top/secret')).toBeInTheDocument();
      await act(() => jest.advanceTimersByTimeAsync(59_000));
      expect(s3.getByText('top/secret')).toBeInTheDocument();
      await act(() => jest.advanceTimersByTimeAsync(2_000));
      expect(s3.queryByText('top/secret')).not.toBeInTheDocument();
    } finally {
      jest.useRealTimers();
    }
  });

  it('copies without showing, and keeps nothing but the name of the form', async () => {
    const storage = await showCredentials(backend);
    const user = userEvent.setup();
    const written = jest.spyOn(navigator.clipboard, 'writeText');
    const s3 = await part('S3 keys');
    await user.click(s3.getByRole('button', { name: 'Values' }));
    await user.click(s3.getByRole('button', { name: 'Copy: Secret key' }));
    expect(await s3.findByText('Copied: Secret key.')).toBeInTheDocument();
    expect(written).toHaveBeenLastCalledWith('top/secret');
    expect(document.body).not.toHaveTextContent('top/secret');

    // What is no secret is known by now.
    await user.click(s3.getByRole('button', { name: 'Copy: Endpoint' }));
    expect(await s3.findByText('Copied: Endpoint.')).toBeInTheDocument();
    expect(written).toHaveBeenLastCalledWith('https://s3.example.org');
    expect(asked).toHaveLength(1);

    await user.click(s3.getByRole('button', { name: 'boto3' }));
    await user.click(s3.getByRole('button', { name: 'Copy' }));
    await s3.findByText('Copied: boto3.');
    expect(written).toHaveBeenLastCalledWith(
      expect.stringContaining('aws_secret_access_key="top/secret",\n'),
    );
    expect(
      storage.forBucket('workspace-snippet-form').snapshot('s3').value,
    ).toBe('boto3');
    expect(document.body).not.toHaveTextContent('top/secret');
    expect(asked).toHaveLength(2);
    expect(JSON.stringify({ ...localStorage })).not.toContain('secret');
  });

  it('says so when the browser does not let it copy', async () => {
    await showCredentials(backend);
    const user = userEvent.setup();
    jest
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValue(new Error('denied'));
    const s3 = await part('S3 keys');
    await user.click(s3.getByRole('button', { name: 'Copy' }));
    expect(
      await s3.findByText(/browser didn’t allow copying/),
    ).toBeInTheDocument();
  });
});
