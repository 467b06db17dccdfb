// The blocks in the editor: each is drawn by the server, as on the page, and comes to life in the editor's
// frame. Its controls are made from what the widget takes.
(function (wp, data) {
  const el = wp.element.createElement;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { CheckboxControl, Disabled, PanelBody, SelectControl, TextareaControl, TextControl } =
    wp.components;
  const Preview = wp.serverSideRender.ServerSideRender || wp.serverSideRender;
  const label = (key) => data.labels[key] || key;
  const valueLabel = (value) => data.values[value] || value;

  /** One control, by the kind of what it sets. */
  function control(name, rule, value, set) {
    const common = {
      key: name,
      label: label(name),
      value: value || '',
      onChange: set,
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    };
    if (rule.kind === 'choice') {
      const options = ['', ...rule.values].map((each) => ({
        value: each,
        label: valueLabel(each),
      }));
      return el(SelectControl, { ...common, options });
    }
    if (rule.kind === 'line') return el(TextControl, common);
    if (rule.kind !== 'choices') return el(TextareaControl, common);
    const picked = (value || '').split(/[\s,]+/).filter(Boolean);
    return el(
      'fieldset',
      { key: name },
      el('legend', null, label(name)),
      rule.values.map((each) =>
        el(CheckboxControl, {
          key: each,
          label: valueLabel(each),
          checked: picked.includes(each),
          onChange: (checked) => {
            const next = rule.values.filter((other) =>
              other === each ? checked : picked.includes(other),
            );
            set(next.join(', '));
          },
          __nextHasNoMarginBottom: true,
        }),
      ),
    );
  }

  for (const [name, rules] of Object.entries(data.widgets)) {
    wp.blocks.registerBlockType(name, {
      edit({ attributes, setAttributes }) {
        const set = (key) => (value) => setAttributes({ [key]: value || undefined });
        const controls = Object.entries(rules).map(([key, rule]) =>
          control(key, rule, attributes[key], set(key)),
        );
        return el(
          'div',
          useBlockProps(),
          el(InspectorControls, null, el(PanelBody, null, controls)),
          // A link in it would leave the editor.
          el(Disabled, null, el(Preview, { block: name, attributes })),
        );
      },
      save: () => null,
    });
  }
})(window.wp, window.ketamineElementsEditor);
