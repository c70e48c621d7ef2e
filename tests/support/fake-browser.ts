/** In unit tests the extension API is WXT's in-memory fake. */
export { fakeBrowser as default } from 'wxt/testing/fake-browser';
