export const text = {
  email: 'Email address',
  password: 'Password',
  submit: 'Sign in',
};
