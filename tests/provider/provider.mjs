// A real OpenID Provider for the browser tests: whoever types a name at its sign-on page is that person, with an address at
// acme.example that it calls verified. Arguments: port, and the one redirect address that its client has.
import Provider from 'oidc-provider';

const [port, redirect] = process.argv.slice(2);

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [{
    client_id: 'portico',
    client_secret: 'a secret of the tests',
    redirect_uris: [redirect],
    grant_types: ['authorization_code'],
    response_types: ['code'],
  }],
  claims: {
    openid: ['sub'],
    email: ['email', 'email_verified'],
    profile: ['preferred_username', 'given_name', 'family_name'],
  },
  findAccount: (_, id) => ({
    accountId: id,
    claims: () => ({
      sub: id,
      email: `${id}@acme.example`,
      email_verified: true,
      preferred_username: id,
      given_name: id[0].toUpperCase() + id.slice(1),
      family_name: 'Bell',
    }),
  }),
  // Nobody is asked what may be told: that is no part of what is tested.
  loadExistingGrant: async (ctx) => {
    const { client, session } = ctx.oidc;
    const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
    grant.addOIDCScope('openid email profile');
    await grant.save();
    return grant;
  },
});

provider.listen(Number(port), '127.0.0.1', () => console.log('ready'));
