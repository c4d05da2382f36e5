// Starts Swagger UI under our policy: nothing of it comes from the address of the page. The policy lets no text become HTML unseen
// (Trusted Types); Swagger UI writes Markdown that it has rendered and cleaned, and this is the one gate for it. It lets no script
// through.
"use strict";

if (window.trustedTypes) {
  const dangerous = /<\s*(script|iframe|object|embed|base|meta|link|form)\b|\son\w+\s*=|javascript:/i;
  trustedTypes.createPolicy("default", {
    createHTML: (html) => {
      if (dangerous.test(html)) throw new TypeError("refused");
      return html;
    },
  });
}
addEventListener("DOMContentLoaded", () => {
  const place = document.getElementById("api");
  SwaggerUIBundle({
    domNode: place,
    url: place.dataset.specification,
    queryConfigEnabled: false,
    persistAuthorization: false,
    validatorUrl: "none",
    deepLinking: false,
    defaultModelsExpandDepth: 0,
  });
});
