// Starts Swagger UI under our policy: nothing of it comes from the address of the page, and what it writes as HTML passes one
// named place (Trusted Types). It cleans Markdown itself.
if (window.trustedTypes) {
  trustedTypes.createPolicy("default", { createHTML: (html) => html });
}
addEventListener("DOMContentLoaded", () => {
  const place = document.getElementById("api");
  SwaggerUIBundle({
    domNode: place,
    url: place.dataset.specification,
    queryConfigEnabled: false,
    validatorUrl: "none",
    deepLinking: false,
  });
});
