//! Templates, brand, assets and typed views.
