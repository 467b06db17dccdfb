/**
 * What old libraries and careful pages do to the built-ins of a page, by who does it. The first two are
 * what Prototype 1.7.3 and MooTools 1.4.5 with its 1.2 names (both under the MIT licence) put in the place of
 * what browsers have, in their own words, without the rest of them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './cli.js';
import { optional } from './optional.js';

const prototype = `
(function () {
  function $A(iterable) {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    var length = iterable.length || 0, results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  }
  var $break = {}, K = function (value) { return value }, before = Array.prototype.reverse;
  var methods = {
    each: function (iterator, context) {
      try { this._each(iterator, context) } catch (e) { if (e != $break) throw e }
      return this;
    },
    _each: Array.prototype.forEach,
    _reverse: before,
    toArray: function () { return [].concat(this) },
    collect: function (iterator, context) {
      iterator = iterator || K;
      var results = [];
      this.each(function (value, index) { results.push(iterator.call(context, value, index, this)) }, this);
      return results;
    },
    all: function (iterator, context) {
      iterator = iterator || K;
      var result = true;
      this.each(function (value, index) {
        result = result && !!iterator.call(context, value, index, this);
        if (!result) throw $break;
      }, this);
      return result;
    },
    any: function (iterator, context) {
      iterator = iterator || K;
      var result = false;
      this.each(function (value, index) {
        if (result = !!iterator.call(context, value, index, this)) throw $break;
      }, this);
      return result;
    },
    detect: function (iterator, context) {
      var result;
      this.each(function (value, index) {
        if (iterator.call(context, value, index, this)) { result = value; throw $break }
      }, this);
      return result;
    },
    reverse: function (inline) { return (inline === false ? this.toArray() : this)._reverse() },
    first: function () { return this[0] },
    last: function () { return this[this.length - 1] },
    clear: function () { this.length = 0; return this },
    inspect: function () { return '[' + this.join(', ') + ']' }
  };
  methods.map = methods.collect;
  methods.every = methods.all;
  methods.some = methods.any;
  methods.find = methods.detect;
  for (var name in methods) Array.prototype[name] = methods[name];
  Array.from = $A;
  Object.values = function (object) {
    var results = [];
    for (var property in object) results.push(object[property]);
    return results;
  };
  String.prototype.sub = function (pattern, replacement) { return this.replace(pattern, replacement) };
  Function.prototype.wrap = function (wrapper) { return wrapper };
  var element = window.Element;
  window.Element = function (tagName) { return document.createElement(tagName) };
  for (var key in element) window.Element[key] = element[key];
  window.Element.prototype = element.prototype;
  window.Event = Object.assign(window.Event || {}, { KEY_RETURN: 13, observe: function () {} });
  window.$ = function (id) { return document.getElementById(id) };
})();`;

const mootools = `
(function () {
  var slice = Array.prototype.slice;
  Function.from = function (item) { return typeof item == 'function' ? item : function () { return item } };
  Array.from = function (item) {
    if (item == null) return [];
    var enumerable = typeof item.length == 'number' && typeof item != 'function';
    return enumerable && typeof item != 'string' ? (Array.isArray(item) ? item : slice.call(item)) : [item];
  };
  Number.from = function (item) { var number = parseFloat(item); return isFinite(number) ? number : null };
  String.from = function (item) { return item + '' };
  Function.prototype.extend = function (key, value) { this[key] = value };
  Function.prototype.implement = function (key, value) { this.prototype[key] = value };
  Function.prototype.bind = function (bind, args) {
    var self = this;
    if (args != null) args = Array.from(args);
    return function () { return self.apply(bind, args || arguments) };
  };
  Array.prototype.getLast = function () { return this.length ? this[this.length - 1] : null };
  Array.prototype.$family = function () { return 'array' };
  Object.values = function (object) {
    var values = [];
    for (var k in object) if (Object.prototype.hasOwnProperty.call(object, k)) values.push(object[k]);
    return values;
  };
  function Hash(object) { for (var key in object) this[key] = object[key] }
  JSON = new Hash({ stringify: JSON.stringify, parse: JSON.parse });
  function DOMEvent(event, win) {
    this.event = event || (win || window).event;
    if (this.event.$extended) return this.event;
    this.$extended = true;
    this.type = this.event.type;
    this.target = this.event.target;
  }
  DOMEvent.prototype.stop = function () { return this };
  DOMEvent.prototype.stopPropagation = function () { this.event.stopPropagation(); return this };
  DOMEvent.prototype.preventDefault = function () { this.event.preventDefault(); return this };
  window.Event = DOMEvent;
  ['Window', 'Document', 'Request'].forEach(function (name) {
    var type = function () {};
    type.prototype = (window[name] || {}).prototype || {};
    window[name] = type;
  });
  var native = window.Element;
  window.Element = function (tag) { return document.createElement(tag) };
  window.Element.prototype = native.prototype;
  window.Element.prototype.scrollTo = function (x, y) { this.scrollLeft = x; this.scrollTop = y };
})();`;

/** Polyfills from before there were the second arguments, put in without looking whether they are needed. */
const polyfills = `
Array.from = function (list) { return [].slice.call(list) };
Object.assign = function (target, source) { for (var key in source) target[key] = source[key]; return target };
Object.entries = function (object) { return Object.keys(object).map(function (key) { return [key, object[key]] }) };
Element.prototype.closest = function (selector) {
  for (var each = this; each && each.nodeType === 1; each = each.parentNode) if (each.matches(selector)) return each;
  return null;
};
Element.prototype.remove = function () { if (this.parentNode) this.parentNode.removeChild(this) };
window.CustomEvent = function (type, init) {
  init = init || {};
  var event = document.createEvent('CustomEvent');
  event.initCustomEvent(type, !!init.bubbles, !!init.cancelable, init.detail);
  return event;
};
window.Event = function (type, init) {
  init = init || {};
  var event = document.createEvent('Event');
  event.initEvent(type, !!init.bubbles, !!init.cancelable);
  return event;
};`;

const ses = readFileSync(join(root, 'node_modules/ses/dist/lockdown.umd.min.js'), 'utf8');

export const replacements: Readonly<Record<string, string>> = {
  'Prototype 1.7.3': prototype,
  'MooTools 1.4.5 with its 1.2 names': mootools,
  'old polyfills': polyfills,
  'an older browser': Object.values(optional).join(';\n'),
  'a frozen Symbol': 'Object.freeze(Symbol)',
  'SES lockdown': `${ses}\nlockdown()`,
};
