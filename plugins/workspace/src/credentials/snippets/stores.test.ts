import { redisCli, redisPython, redisUrl } from './cache';
import {
  databaseAccess,
  databaseKind,
  hostOfDatabase,
  libpqUrl,
  psql,
  sqlalchemyEngine,
} from './database';
import { mongosh, mongoUri, pymongoClient } from './document';
import { dockerLogin } from './registry';
import { tokenCurl } from './token';
import { qdrantCurl, qdrantPython } from './vector';

const HOST = {
  host: 'pg0.forest.svc',
  port: '5432',
  username: 'forest',
  password: `p'w/d@`,
  host_external: 'pg0.example.org',
  databases: 'plots,trees',
  urls: { plots: 'postgresql://inside/plots' },
  external_urls: { plots: 'postgresql://outside/plots' },
};

describe('databaseAccess', () => {
  it('finds the host of a database by the whole of its name', () => {
    const stores = {
      database: { pg0: { ...HOST, databases: 'plots2' }, HOST },
    };
    expect(hostOfDatabase(stores, 'plots')).toBe(HOST);
    expect(hostOfDatabase(stores, 'lots')).toBeUndefined();
  });

  it('tells the address inside, and the one outside where there is one', () => {
    expect(databaseAccess(HOST, 'plots', 'inside')).toMatchObject({
      host: 'pg0.forest.svc',
      url: 'postgresql://inside/plots',
    });
    expect(databaseAccess(HOST, 'plots', 'outside')).toMatchObject({
      host: 'pg0.example.org',
      url: 'postgresql://outside/plots',
    });
    const inner = { ...HOST, host_external: undefined, external_urls: {} };
    expect(databaseAccess(inner, 'plots', 'outside')).toMatchObject({
      host: 'pg0.forest.svc',
      url: 'postgresql://inside/plots',
    });
    const { hints } = databaseKind('plots', 'outside');
    expect(hints?.(inner)).toEqual(['noOutside']);
    expect(hints?.(HOST)).toEqual([]);
  });
});

describe('the database snippets', () => {
  const access = databaseAccess(HOST, 'trees', 'inside');

  it('hand psql the password by a variable', () => {
    expect(psql(access).split(' \\\n')).toEqual([
      `PGPASSWORD='p'\\''w/d@' psql`,
      '  --host=pg0.forest.svc',
      '  --port=5432',
      '  --username=forest',
      '  --dbname=trees',
    ]);
  });

  it('make a URL where none is known, with odd characters encoded', () => {
    expect(libpqUrl(access)).toBe(
      'postgresql://forest:p%27w%2Fd%40@pg0.forest.svc:5432/trees',
    );
    expect(libpqUrl({ ...access, url: 'postgresql://known' })).toBe(
      'postgresql://known',
    );
  });

  it('make an engine of SQLAlchemy of the parts, else of the URL', () => {
    expect(sqlalchemyEngine(access)).toContain(
      `    password="p'w/d@",\n    host="pg0.forest.svc",\n    port=5432,`,
    );
    const url = 'postgresql://u:p@h/trees';
    expect(sqlalchemyEngine({ database: 'trees', url })).toContain(
      `make_url("${url}")`,
    );
    expect(psql({ database: 'trees', url })).toBe(`psql ${url}`);
  });
});

describe('the cache snippets', () => {
  const redis = {
    host: 'hot.forest.svc',
    port: '6379',
    username: 'default',
    password: 'a b',
    database: '0',
  };

  it('hand redis-cli the password by a variable', () => {
    expect(redisCli(redis)).toBe(
      `REDISCLI_AUTH='a b' redis-cli -h hot.forest.svc -p 6379 --user default -n 0`,
    );
    expect(redisCli({ url: 'redis://x' })).toBe('redis-cli -u redis://x');
  });

  it('make a URL where none is known', () => {
    expect(redisUrl(redis)).toBe('redis://default:a%20b@hot.forest.svc:6379/0');
    expect(redisPython({ url: 'redis://"x' })).toContain(
      'from_url("redis://\\"x")',
    );
  });
});

describe('the document snippets', () => {
  const mongo = {
    host: 'docs.forest.svc',
    port: '27017',
    database: 'forest',
    auth_source: 'admin',
    username: 'forest',
    password: 'p:w',
  };

  it('make a URI where none is known', () => {
    const uri =
      'mongodb://forest:p%3Aw@docs.forest.svc:27017/forest?authSource=admin';
    expect(mongoUri(mongo)).toBe(uri);
    expect(mongosh(mongo)).toBe(`mongosh '${uri}'`);
    expect(pymongoClient(mongo)).toContain(`MongoClient("${uri}")`);
  });
});

describe('the vector snippets', () => {
  const qdrant = { url: 'http://plots:6333/', api_key: `k'1` };

  it('call the REST interface with the key as a header', () => {
    expect(qdrantCurl(qdrant)).toBe(
      `curl --header 'api-key: k'\\''1' http://plots:6333/collections`,
    );
    expect(qdrantPython(qdrant)).toContain(
      `    url="http://plots:6333",\n    api_key="k'1",`,
    );
  });

  it('do without a key and a URL that are not known', () => {
    expect(qdrantCurl({ host: 'plots', port: '6333' })).toBe(
      'curl http://plots:6333/collections',
    );
  });
});

describe('dockerLogin', () => {
  it('hands over the password by standard input', () => {
    expect(dockerLogin({ username: 'forest', password: 'p w' })).toBe(
      `printf %s 'p w' | docker login --username=forest --password-stdin "$REGISTRY_HOST"`,
    );
  });
});

describe('tokenCurl', () => {
  it('sends the token as a bearer', () => {
    expect(
      tokenCurl({
        access_token: 'ey.J',
        token_type: 'Bearer',
        address: 'https://portal/api/workspace/workspaces/forest',
      }),
    ).toBe(
      `curl --header 'Authorization: Bearer ey.J' https://portal/api/workspace/workspaces/forest`,
    );
  });
});
