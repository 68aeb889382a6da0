import Module, { register } from 'node:module';

/* Preloaded into a program, to run it as if packages whose names start with WITHOUT_PACKAGE were not installed. */

const missing = process.env.WITHOUT_PACKAGE;
const hook = `export function resolve(name, context, next) {
  if (name.startsWith(${JSON.stringify(missing)})) throw new Error("Cannot find package '" + name + "'");
  return next(name, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);

const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function (name, ...rest) {
  if (name.startsWith(missing))
    throw Object.assign(new Error(`Cannot find module '${name}'`), { code: 'MODULE_NOT_FOUND' });
  return resolveFilename.call(this, name, ...rest);
};
